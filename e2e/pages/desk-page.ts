import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import type { Language } from "./words.ts";
import { WORDS } from "./words.ts";

/** An open issue, with what stands round it. */
export class DeskPage {
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

  addItemIn(title: string): Locator {
    return this.section(title).getByRole("button", { name: this.#words.addItem });
  }

  /** Puts the caret where the introduction begins, in an issue that has none yet. */
  async beginIntro(): Promise<void> {
    await this.text.getByRole("button", { name: this.#words.intro }).click();
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
  }

  /** Waits until the status says that all is on the disk. */
  async saved(): Promise<void> {
    await expect(this.#page.getByText(this.#words.saved, { exact: true })).toBeVisible();
  }

  /** Presses Download and gives the file as it lies on the disk. */
  async download(): Promise<{ name: string; bytes: Buffer; text: string }> {
    const started = this.#page.waitForEvent("download");
    await this.#page.getByRole("button", { name: this.#words.download }).click();
    const download = await started;
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
  }

  async toLibrary(): Promise<void> {
    await this.#page.getByRole("link", { name: this.#words.library }).click();
  }
}
