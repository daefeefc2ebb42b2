import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { bodyOf } from "../support/issue-file.ts";
import type { Language } from "./words.ts";
import { WORDS } from "./words.ts";

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** An open issue, with what stands round it. */
export class EditorPage {
  readonly #page: Page;
  readonly #words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#words = WORDS[language];
  }

  /** What is written on: the whole text of the issue. */
  get text(): Locator {
    return this.#page.getByRole("textbox", { name: this.#words.text });
  }

  get headline(): Locator {
    return this.#page.getByRole("textbox", { name: this.#words.headline });
  }

  section(title: string): Locator {
    return this.text.getByRole("region", { name: title });
  }

  items(title: string): Locator {
    return this.section(title).getByRole("listitem");
  }

  /** The titles of the sections in the order in which they stand. */
  get sectionTitles(): Locator {
    return this.text.getByRole("region").getByRole("heading", { level: 1 });
  }

  addItemIn(title: string): Locator {
    return this.section(title).getByRole("button", { name: this.#words.addItem });
  }

  foldOf(title: string): Locator {
    return this.section(title).getByRole("button", { name: this.#words.fold(title) });
  }

  unfoldOf(title: string): Locator {
    return this.section(title).getByRole("button", { name: this.#words.unfold(title) });
  }

  /** The grip of the block under the pointer, or of the caret's. */
  get grip(): Locator {
    return this.#page.getByRole("button", { name: this.#words.grip });
  }

  sectionGrip(title: string): Locator {
    return this.#page.getByRole("button", { name: this.#words.moveSection(title) });
  }

  get insertBelow(): Locator {
    return this.#page.getByRole("button", { name: this.#words.insertBelow });
  }

  /** What can be done with the block whose grip was pressed. */
  get blockMenu(): Locator {
    return this.#page.getByRole("menu", { name: this.#words.blockMenu });
  }

  /** The menu of blocks that `/` and the plus open. */
  get insertMenu(): Locator {
    return this.#page.getByRole("listbox", { name: this.#words.insertMenu });
  }

  /** The fields at a figure that somebody is at. */
  get altText(): Locator {
    return this.text.getByRole("textbox", { name: this.#words.altText });
  }

  get caption(): Locator {
    return this.text.getByRole("textbox", { name: this.#words.caption });
  }

  get linkForm(): Locator {
    return this.#page.getByRole("dialog", { name: this.#words.linkForm });
  }

  /** Gives the address of the open link back as it came. */
  get restoreAddress(): Locator {
    return this.linkForm.getByRole("button", { name: "Restore" });
  }

  /** The mark beside an item whose link is elsewhere, too; a press goes there. */
  alsoIn(item: Locator, place: string): Locator {
    return item.getByRole("button", { name: `Also in ${place}` });
  }

  /** The offer beside an item to move it where it suits better. */
  offerOf(item: Locator, section: string): Locator {
    return item.getByRole("button", { name: `Move to ${section}, where it suits better` });
  }

  /** Words of the text that are probably a mistake. */
  get findings(): Locator {
    return this.text.locator(".finding");
  }

  /** Whole blocks that are: figures above all. */
  get findingBlocks(): Locator {
    return this.text.locator(".finding-block");
  }

  /** Where the text tells screen readers what has happened. */
  get told(): Locator {
    return this.#page.locator(".issue-editor output.hidden-text");
  }

  /** What is said of one of them, and what can be done about it. */
  get finding(): Locator {
    return this.#page.getByRole("dialog", { name: "Check" });
  }

  /** Takes the writing over from another tab. */
  get writeHere(): Locator {
    return this.#page.getByRole("button", { name: "Write here" });
  }

  /** How many there are; opens the pane with all of them. */
  get checkCount(): Locator {
    return this.#page.getByRole("button", { name: /^(?:Checks: |检查：)/ });
  }

  /** All findings beside the page. */
  get checks(): Locator {
    return this.#page.getByRole("complementary", { name: /^(?:Checks|检查)$/ });
  }

  /** Words of the text that are not published as they are shown. */
  get unpublishable(): Locator {
    return this.text.locator("[role=mark]");
  }

  /** The marks that the next letter takes, shown beside the caret where they are in question. */
  get caretMarks(): Locator {
    return this.#page.locator(".caret-marks");
  }

  /** Why they are not, and what can be done about it. */
  get unpublishableChoices(): Locator {
    return this.#page.getByRole("dialog", { name: "Not published as shown" });
  }

  get findBar(): Locator {
    return this.#page.getByRole("search");
  }

  get shortcuts(): Locator {
    return this.#page.getByRole("dialog", { name: this.#words.shortcuts });
  }

  /** What the line says that shows where a dragged link would go. */
  dropLine(ordinal: number): Locator {
    return this.#page.getByText(this.#words.place(ordinal), { exact: true });
  }

  /** What must be known for as long as it lasts. */
  notice(words: string): Locator {
    return this.#page.getByText(words, { exact: true });
  }

  /** What asks before a file is overwritten that another program has changed. */
  get conflict(): Locator {
    return this.#page.getByRole("alertdialog");
  }

  /** The buttons that load a remote picture. */
  get loadPicture(): Locator {
    return this.text.getByRole("button", { name: /^Load from / });
  }

  get frontMatterLink(): Locator {
    return this.#page.getByRole("link", { name: this.#words.editFrontMatter });
  }

  /** A message at the edge of the screen. */
  message(words: string | RegExp): Locator {
    return this.#page.getByRole("region", { name: this.#words.messages }).getByText(words);
  }

  /** The row that begins an introduction, in an issue that has none yet. */
  get introRow(): Locator {
    return this.text.getByRole("button", { name: this.#words.intro });
  }

  /** A new issue begins with the caret in its introduction; waits for that. */
  async beginIntro(): Promise<void> {
    await expect(this.text).toBeFocused();
  }

  /** Puts the caret at the end of the first line on screen of an item or paragraph. */
  async caretAtEndOf(block: Locator): Promise<void> {
    await block.scrollIntoViewIfNeeded();
    const paragraph =
      (await block.getByRole("paragraph").count()) > 0
        ? block.getByRole("paragraph").first()
        : block;
    const box = await paragraph.boundingBox();
    if (!box) throw new Error("the block is not on the screen");
    await this.#page.mouse.click(box.x + 1, box.y + 12);
    await this.#page.keyboard.press("End");
    await this.#frame();
  }

  /** Presses keys that move the caret or select, each when the editor has heard what the one before it did. */
  async moveCaret(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      await this.#frame();
    }
  }

  /** Selects the last characters of a block's first line with the keyboard. */
  async selectLast(count: number, block: Locator): Promise<void> {
    await this.caretAtEndOf(block);
    for (let index = 0; index < count; index += 1) {
      await this.#page.keyboard.press("Shift+ArrowLeft");
    }
    await this.#frame();
  }

  /** Selects the word in the middle of something, as a hand does with the mouse. */
  async selectWord(words: Locator): Promise<void> {
    await words.dblclick();
    await this.#frame();
  }

  /** Selects from the end of one line to the end of another, lower one. */
  async selectFromEndOf(first: Locator, last: Locator): Promise<void> {
    await this.caretAtEndOf(first);
    const box = await last.boundingBox();
    if (!box) throw new Error("the last line is not on the screen");
    await this.#page.keyboard.down("Shift");
    await this.#page.mouse.click(box.x + 1, box.y + 12);
    await this.#page.keyboard.press("End");
    await this.#page.keyboard.up("Shift");
    await this.#frame();
  }

  /** A browser tells of a new selection with its next frame; a hand is slower than that. */
  async #frame(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
  }

  /** Presses the note of an item, which is drawn beside it. */
  async pressNoteOf(item: Locator): Promise<void> {
    await item.scrollIntoViewIfNeeded();
    const box = await item.boundingBox();
    if (!box) throw new Error("the item is not on the screen");
    await this.#page.mouse.click(box.x + box.width + 30, box.y + 18);
  }

  /** Goes down the open menu of a block to the row of this name, by keys. */
  async goToRow(name: string): Promise<void> {
    const row = this.blockMenu.getByRole("menuitem", { name });
    await expect(row).toHaveCount(1);
    while (!(await row.evaluate((element) => element === document.activeElement)))
      await this.#page.keyboard.press("ArrowDown");
  }

  /** Chooses what the "More" menu offers. */
  async more(name: string): Promise<void> {
    await this.#page.getByRole("button", { name: "More", exact: true }).click();
    await this.#page.getByRole("menuitem", { name }).click();
  }

  async openFrontMatter(): Promise<void> {
    await this.frontMatterLink.click();
  }

  /** Waits until the status says that all is on the disk. */
  async saved(): Promise<void> {
    await expect(this.#page.getByText(this.#words.saved, { exact: true })).toBeVisible();
  }

  /** Presses Download in the bar and gives the file as it lies on the disk. */
  async download(): Promise<DownloadedFile> {
    // The library, which may be here for one more moment, has such a button in each row and none in its bar.
    const bar = this.#page.getByRole("banner");
    return downloadBy(this.#page, () =>
      bar.getByRole("button", { name: this.#words.download }).click(),
    );
  }

  /** Presses Ctrl+Shift+S, which downloads whatever the button says; the focus stays where it is. */
  async downloadByKey(): Promise<DownloadedFile> {
    return downloadBy(this.#page, () => this.#page.keyboard.press("Control+Shift+s"));
  }

  /** What the file's body would be now, below the front matter; the focus stays where it is. */
  async body(): Promise<string> {
    return bodyOf((await this.downloadByKey()).text);
  }

  /** The text as it stands on the screen, without what the editor adds to it. */
  visibleHtml(): Promise<string> {
    return this.text.evaluate((text) => {
      const copy = text.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return "";
      for (const added of copy.querySelectorAll("[data-chrome], .ProseMirror-trailingBreak"))
        added.remove();
      for (const frame of copy.querySelectorAll(
        "section, .section-body, .task-body, [data-soft-break], .unpublishable, .finding",
      )) {
        frame.replaceWith(...frame.childNodes);
      }
      return copy.innerHTML;
    });
  }

  async toLibrary(): Promise<void> {
    await this.#page.getByRole("link", { name: this.#words.library }).click();
  }
}

/** Does what starts a download, and gives the file as it lies on the disk. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<DownloadedFile> {
  const started = page.waitForEvent("download");
  await act();
  const download = await started;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}
