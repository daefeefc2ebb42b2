import { expect, type Locator, type Page } from "@playwright/test";
import { EditorPage } from "../../pages/editor-page.ts";
import { LibraryPage } from "../../pages/library-page.ts";
import { RealInput } from "../../support/input.ts";
import { BASE_URL } from "../../support/server.ts";
import { textOfIssue } from "../library-of-three.ts";
import type { LoopDisk } from "../loop-disk.ts";
import { type RealBrowser, startBrowser } from "../real-browser.ts";
import { ExpectedIssue, newSheet, type Spot } from "./expected-issue.ts";

/** Where a browser of these tests keeps what it has; `disk` is null where no disk could be mounted for it. */
export interface Home {
  readonly folder: string;
  readonly disk: LoopDisk | null;
}

/** Somebody at a browser, with one issue before the eyes, and what it must say. */
export class Person {
  readonly home: Home;
  browser: RealBrowser;
  page: Page;
  expected = new ExpectedIssue(newSheet(""));
  /** The issue's id. */
  id = "";
  #words = 0;

  private constructor(home: Home, browser: RealBrowser) {
    this.home = home;
    this.browser = browser;
    this.page = browser.page;
  }

  static async at(home: Home): Promise<Person> {
    return new Person(home, await startBrowser(home));
  }

  get editor(): EditorPage {
    return new EditorPage(this.page, "en");
  }

  get library(): LibraryPage {
    return new LibraryPage(this.page, "en");
  }

  /** The issue's own address. */
  get address(): string {
    return `${BASE_URL}#/issue/${this.id}`;
  }

  input(): Promise<RealInput> {
    return RealInput.of(this.page);
  }

  /** Opens a file of this name, whose issue is written on from now on. */
  async begin(name: string): Promise<void> {
    this.expected = new ExpectedIssue(newSheet(name));
    this.#words = 0;
    await this.page.goto(BASE_URL);
    await this.library.openFiles({ name: `${name}.md`, text: this.expected.file });
    await expect(this.editor.text).toBeEditable();
    this.id = this.page.url().split("/").at(-1) ?? "";
    await this.saved();
  }

  /** A word that stands nowhere else. */
  readonly newWord = (): string => `w${String(this.#words++).padStart(3, "0")}`;

  item({ section, item }: Spot): Locator {
    const { title } = this.expected.sheet.sections[section] ?? { title: "" };
    return this.editor.items(title).nth(item);
  }

  /** Puts the caret there as a person does, who looks where it is before typing. */
  async caretAtEndOf(spot: Spot): Promise<void> {
    const item = this.item(spot);
    await expect(async () => {
      await this.editor.caretAtEndOf(item);
      expect(await item.evaluate(isCaretAtEnd)).toBe(true);
    }).toPass({ timeout: 10_000 });
  }

  /** Waits until the caret stands in an item with these words, as a person does before typing on. */
  async caretComesTo(spot: Spot, words: string): Promise<void> {
    await expect(this.item(spot)).toContainText(words);
    await expect.poll(() => this.item(spot).evaluate(hasCaret)).toBe(true);
  }

  /**
   * Selects so many letters before (-) or behind the caret, by keys. ProseMirror takes one back where marks come to the
   * text before it has read the selection: a person, who looks, presses that key again.
   */
  async select(letters: number): Promise<void> {
    const key = letters < 0 ? "Shift+ArrowLeft" : "Shift+ArrowRight";
    const selected = () => this.page.evaluate(() => String(window.getSelection()).length);
    await expect(async () => {
      const missing = Math.abs(letters) - (await selected());
      await this.editor.moveCaret(...Array.from({ length: Math.max(0, missing) }, () => key));
      await expect.poll(selected, { timeout: 1_000 }).toBe(Math.abs(letters));
    }).toPass({ timeout: 10_000 });
  }

  /** The file as a download gives it. */
  async file(): Promise<string> {
    return (await this.editor.downloadByKey()).text;
  }

  /** Waits until the disk has what the issue must say. */
  async saved(): Promise<void> {
    await this.editor.saved();
    await expect.poll(() => textOfIssue(this.page, this.id)).toBe(this.expected.file);
    this.expected.acknowledged();
  }

  /** Goes to the issue in another tab, which only reads it. */
  async openTab(): Promise<void> {
    this.page = await this.page.context().newPage();
    await this.page.goto(this.address);
    await this.page.bringToFront();
  }

  /** The issue is shown by another page, or anew, and must say what it said. */
  async reopened(): Promise<void> {
    await expect(this.editor.text).toBeEditable();
    this.expected.reopened();
    expect(await this.file()).toBe(this.expected.file);
  }

  /** Ends all processes of the browser, if it has not ended by itself, and begins anew. Only what was not acknowledged may be lost. */
  async kill(): Promise<void> {
    await this.browser.kill();
    this.browser = await startBrowser(this.home);
    this.page = this.browser.page;
    await this.bringBack(this.address, this.editor.text);
    await expect(this.editor.text).toBeEditable();
    const file = await this.file();
    if (!this.expected.foundAfterKill(file)) expect(file).toBe(this.expected.file);
    await this.saved();
  }

  /** Goes there after a new start: all is there, or comes back by one click. */
  async bringBack(address: string, sign: Locator): Promise<void> {
    await this.page.goto(address);
    if (await this.#pressBack(sign)) await this.page.goto(address);
  }

  /** Goes to the library, and brings back there what the database has lost. */
  async toLibrary(): Promise<void> {
    await this.editor.toLibrary();
    await this.#pressBack(this.library.rows);
  }

  /** Resolves to whether there was anything to bring back. */
  async #pressBack(sign: Locator): Promise<boolean> {
    const back = this.page.getByRole("button", { name: /^(Bring all back|Begin a new database)/ });
    await expect(back.or(sign).first()).toBeVisible();
    if (!(await back.isVisible())) return false;
    await back.click();
    await expect(back).toBeHidden();
    return true;
  }
}

function hasCaret(item: Element): boolean {
  return item.contains(window.getSelection()?.anchorNode ?? null);
}

function isCaretAtEnd(item: Element): boolean {
  const selection = window.getSelection();
  const { anchorNode } = selection ?? {};
  if (!selection?.isCollapsed || !anchorNode || !item.contains(anchorNode)) return false;
  const rest = document.createRange();
  rest.selectNodeContents(item.querySelector("p") ?? item);
  rest.setStart(anchorNode, selection.anchorOffset);
  return rest.toString() === "";
}
