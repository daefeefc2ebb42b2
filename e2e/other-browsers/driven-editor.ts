import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { unzipSync } from "fflate";
import { WORDS } from "../pages/words.ts";
import type { IssueFile } from "../support/issue-file.ts";
import { withSite } from "../support/own-site.ts";
import { type DrivenPage, KEYS } from "./driven-page.ts";

const { newIssue, headline, slug, create, text } = WORDS.en;

/** Where the middle of something is, by its kind and the first line of its name, once it is there; with a comma at its end that is the beginning of a name. */
const MIDDLE_OF = `(selector, name) => {
  const named = [...document.querySelectorAll(selector)].find((each) => {
    const labels = [...(each.labels ?? [])].map((label) => label.innerText);
    return [each.getAttribute("aria-label"), each.innerText, ...labels].some((words) =>
      name.endsWith(",") ? words?.trim().startsWith(name) : words?.trim().split("\\n")[0] === name,
    );
  });
  if (!named) return null;
  named.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = named.getBoundingClientRect();
  return width > 0 ? JSON.stringify({ x: x + width / 2, y: y + height / 2 }) : null;
}`;

/** Gives what a browser hands over to a drop, on the line of these words; on the window where there are none. */
const DROP = `async (line, given, file, content) => {
  const find = () => {
    const lines = [...document.querySelectorAll(".ProseMirror p")];
    return line ? lines.find((each) => each.textContent.includes(line)) : document.body;
  };
  if (!find()) return false;
  if (line) find().scrollIntoView({ block: "center" });
  // Nobody drops on a page that moves, or on what is not on the screen yet.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const target = find();
  if (target.getBoundingClientRect().height === 0) return false;
  const { left, bottom } = target.getBoundingClientRect();
  const data = new DataTransfer();
  for (const [type, words] of Object.entries(JSON.parse(given))) data.setData(type, words);
  if (file) data.items.add(new File([content], file, { type: "text/markdown" }));
  const at = { clientX: left + 20, clientY: line ? bottom - 2 : 300, bubbles: true, cancelable: true };
  for (const type of ["dragenter", "dragover", "drop"])
    target.dispatchEvent(new DragEvent(type, { dataTransfer: data, ...at }));
  return true;
}`;

/** Gives a picture to a drop on the line of these words, as a program hands it over. */
const DROP_PICTURE = `(line, name, coded) => {
  const target = [...document.querySelectorAll(".ProseMirror p")].find((each) => each.textContent.includes(line));
  if (!target) return false;
  const bytes = Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name, { type: "image/png" }));
  const { left, bottom } = target.getBoundingClientRect();
  const at = { clientX: left + 20, clientY: bottom - 2, bubbles: true, cancelable: true };
  for (const type of ["dragenter", "dragover", "drop"])
    target.dispatchEvent(new DragEvent(type, { dataTransfer: data, ...at }));
  return true;
}`;

/** A page in which one can write. */
const BLANK = "<!doctype html><body contenteditable style='min-height:200px'></body>";

/** The library and an open issue in another browser, in English. */
export class DrivenEditor {
  readonly #page: DrivenPage;
  readonly #downloads: string;

  constructor(page: DrivenPage, downloads: string) {
    this.#page = page;
    this.#downloads = downloads;
  }

  /** Begins an issue in the library; the caret is in its introduction then. */
  async newIssue(given: { readonly headline: string; readonly slug: string }): Promise<void> {
    await this.#press("button", newIssue);
    await this.#press("input", headline);
    await this.compose(given.headline);
    await this.#press("input", slug);
    await this.#page.press(KEYS.Control, "a");
    await this.type(given.slug);
    await this.#press("button", create);
    await this.#waitForCaret();
  }

  /** Opens a file by dropping it on the window. */
  async open({ name, text: content }: IssueFile): Promise<void> {
    await this.#middleOf("button", newIssue);
    await this.#page.waitFor("the window", DROP, "", "{}", name, content);
    await this.#middleOf(".ProseMirror", text);
  }

  /** Writes where the caret is. */
  async type(words: string): Promise<void> {
    await this.#page.type(words);
  }

  /** Writes where the caret is as an input method does, in a browser that can be given one. */
  async compose(words: string): Promise<void> {
    await this.#page.compose(words);
  }

  /** Goes to the next thing to write. */
  async tab(): Promise<void> {
    await this.#page.press(KEYS.Tab);
  }

  /** Selects words of a line by keys. */
  async select(words: string, line: string): Promise<void> {
    await this.caretAtEndOf(line);
    await this.#page.press(KEYS.Home);
    for (let at = 0; at < line.indexOf(words); at += 1) await this.#page.press(KEYS.Right);
    for (let at = 0; at < words.length; at += 1) await this.#page.press(KEYS.Shift, KEYS.Right);
    await this.#frames();
  }

  async undo(): Promise<void> {
    await this.#page.press(KEYS.Control, "z");
  }

  /** Puts the caret at the end of the line that has these words. */
  async caretAtEndOf(words: string): Promise<void> {
    const place = await this.#page.waitFor(
      `a line with “${words}”`,
      `(words) => {
        const line = [...document.querySelectorAll(".ProseMirror p")].find((each) => each.textContent.includes(words));
        line?.scrollIntoView({ block: "center" });
        const box = line?.getBoundingClientRect();
        return box ? JSON.stringify({ x: box.x + 2, y: box.y + 12 }) : null;
      }`,
      words,
    );
    await this.#page.click(JSON.parse(String(place)));
    await this.#waitForCaret();
    await this.#page.press(KEYS.End);
    await this.#frames();
  }

  /** Drops a link of another window on the line of these words, as browsers hand it over. */
  async dropLink(href: string, title: string, words: string): Promise<void> {
    const given = {
      "text/x-moz-url": `${href}\n${title}`,
      "text/uri-list": href,
      "text/html": `<a href="${href}">${title}</a>`,
      "text/plain": href,
    };
    await this.#page.waitFor(`the line “${words}”`, DROP, words, JSON.stringify(given), "", "");
  }

  /** Drops a picture below the line of these words. */
  async dropPicture(name: string, bytes: Buffer, words: string): Promise<void> {
    const coded = bytes.toString("base64");
    await this.#page.waitFor(`the line “${words}”`, DROP_PICTURE, words, name, coded);
  }

  /** Downloads the issue with its figures from the sheet that leads into the repository, and gives the files in the zip. */
  async downloadZip(): Promise<Readonly<Record<string, Uint8Array>>> {
    await this.#press("button", "More");
    await this.#press("[role=menuitem]", "Into the repository…");
    await this.#press("button", "Download .zip,");
    let zip = Buffer.alloc(0);
    await expect
      .poll(async () => {
        const names = await readdir(this.#downloads).catch(() => []);
        const name = names.find((each) => each.endsWith(".zip"));
        zip = name === undefined ? zip : await readFile(join(this.#downloads, name));
        return zip.length;
      }, "a zip is downloaded")
      .toBeGreaterThan(0);
    return unzipSync(zip);
  }

  /** Waits until the margin says of each item what is known of its link. */
  async knowsLinks(): Promise<void> {
    await this.#page.waitFor(
      "what is known of the links",
      `() => document.querySelector(".ProseMirror [data-host]") !== null`,
    );
  }

  /** Waits until these words are on the page. */
  async sees(words: string): Promise<void> {
    await this.#page.waitFor(
      `“${words}” on the page`,
      "(words) => document.body.innerText.includes(words)",
      words,
    );
  }

  async saved(): Promise<void> {
    await this.sees(WORDS.en.saved);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await this.#middleOf(".ProseMirror", text);
  }

  /** Presses Ctrl+S and gives the file that is downloaded, as it lies on the disk then. */
  async download(): Promise<IssueFile> {
    await this.#page.press(KEYS.Control, "s");
    let file: IssueFile = { name: "", text: "" };
    await expect
      .poll(async () => {
        const names = await readdir(this.#downloads).catch(() => []);
        const name = names.find((each) => each.endsWith(".md")) ?? "";
        file = { name, text: name && (await readFile(join(this.#downloads, name), "utf8")) };
        return file.text.length;
      }, "a file is downloaded")
      .toBeGreaterThan(0);
    return file;
  }

  /** Opens the copies for other places. */
  async openCopies(): Promise<void> {
    await this.#press("button", "Copy for…");
    await this.sees("What becomes what");
  }

  /** Chooses the place to copy for, by its key. */
  async choosePlace(key: string): Promise<void> {
    await this.type(key);
  }

  /** Copies for the place that is chosen, by keys. */
  async copy(): Promise<void> {
    await this.#page.press(KEYS.Control, KEYS.Enter);
  }

  /**
   * Copies the picture of this description from the checklist; its kind and size as the browser has taken them. One
   * without a screen has a clipboard for text alone, so that pictures cannot be pasted in it.
   */
  async copyPicture(alt: string): Promise<string> {
    await this.#page.evaluate(`() => {
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        await write(items);
        const [type] = items[0].types;
        const bitmap = await createImageBitmap(await items[0].getType(type));
        window.taken = type + " " + bitmap.width + " × " + bitmap.height;
      };
    }`);
    await this.#press("[role=tab]", "Checklist");
    await this.#press("button", `Copy picture: ${alt}`);
    return String(await this.#page.waitFor("the picture that is taken", "() => window.taken"));
  }

  /** Shows the app dark, whatever the system is. */
  async goDark(): Promise<void> {
    await this.#page.evaluate(`() => { document.documentElement.dataset.theme = "dark"; }`);
  }

  /** Copies all of another page by keys, and comes back to the issue. */
  async copyElsewhere(html: string): Promise<void> {
    const here = String(await this.#page.evaluate("() => location.href"));
    await withSite({ html }, async (address) => {
      await this.#page.goto(address);
      await this.#page.click({ x: 300, y: 300 });
      await this.#page.press(KEYS.Control, "a");
      await this.#page.press(KEYS.Control, "c");
    });
    await this.#page.goto(here);
    await this.#middleOf(".ProseMirror", text);
  }

  async paste(): Promise<void> {
    await this.#page.press(KEYS.Control, "v");
  }

  /** What another page makes of the clipboard, pasted by keys into a place where one can write. */
  async pastedElsewhere(): Promise<{ readonly html: string; readonly text: string }> {
    const pasted = await withSite({ html: BLANK }, async (address) => {
      await this.#page.goto(address);
      await this.#page.evaluate("() => document.body.focus()");
      await this.#page.click({ x: 60, y: 60 });
      await this.#page.press(KEYS.Control, "v");
      return this.#page.waitFor(
        "what is pasted",
        `() => document.body.innerText.trim() &&
          JSON.stringify({ html: document.body.innerHTML, text: document.body.innerText })`,
      );
    });
    return JSON.parse(String(pasted));
  }

  /** A browser tells of a new selection with its next frame; a hand is slower than that. */
  async #frames(): Promise<void> {
    await this.#page.evaluate(
      "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
    );
  }

  async #press(selector: string, name: string): Promise<void> {
    await this.#page.click(JSON.parse(await this.#middleOf(selector, name)));
  }

  async #middleOf(selector: string, name: string): Promise<string> {
    return String(await this.#page.waitFor(`${selector} “${name}”`, MIDDLE_OF, selector, name));
  }

  async #waitForCaret(): Promise<void> {
    await this.#page.waitFor(
      "the caret in the text",
      `() => document.activeElement?.matches(".ProseMirror")`,
    );
  }
}
