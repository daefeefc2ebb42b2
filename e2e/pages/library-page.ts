import type { Locator, Page } from "@playwright/test";
import type { IssueFile } from "../support/issue-file.ts";
import type { DownloadedFile } from "./editor-page.ts";
import { downloadBy } from "./editor-page.ts";
import type { Language } from "./words.ts";
import { WORDS } from "./words.ts";

/** The library: all issues of this browser, or the first visit. */
export class LibraryPage {
  readonly #page: Page;
  readonly #words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#words = WORDS[language];
    // Playwright takes over choosers while somebody listens: from the start, so that none opens before it has.
    page.on("filechooser", () => undefined);
  }

  async goto(): Promise<void> {
    await this.#page.goto("./");
    await this.newIssueButton.waitFor();
  }

  get newIssueButton(): Locator {
    return this.#page.getByRole("button", { name: this.#words.newIssue, exact: true });
  }

  get openButton(): Locator {
    return this.#page.getByRole("button", { name: this.#words.open });
  }

  get sampleButton(): Locator {
    return this.#page.getByRole("button", { name: this.#words.sample });
  }

  get rows(): Locator {
    return this.#page.getByRole("main").getByRole("listitem");
  }

  get newIssueDialog(): Locator {
    return this.#page.getByRole("dialog", { name: this.#words.dialog });
  }

  /** Where the caret stands as soon as the dialog is ready to be typed into. */
  get newIssueHeadline(): Locator {
    return this.newIssueDialog.getByLabel(this.#words.headline);
  }

  get search(): Locator {
    return this.#page.getByRole("searchbox");
  }

  /** What asks which text to go on with, where a file was opened that is here already. */
  get compareDialog(): Locator {
    return this.#page.getByRole("dialog", { name: /is already here$/ });
  }

  /** The row of an issue, by words of its title. */
  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** The link that opens an issue. */
  issue(title: string): Locator {
    return this.rows.getByRole("link", { name: title });
  }

  /** Makes an issue through the dialog; the editor shows it then. */
  async newIssue(given: { headline: string; slug?: string; profile?: string }): Promise<void> {
    await this.newIssueButton.click();
    const dialog = this.newIssueDialog;
    if (given.profile) {
      await dialog.getByLabel(this.#words.profile).selectOption({ label: given.profile });
    }
    await this.newIssueHeadline.fill(given.headline);
    if (given.slug) await dialog.getByLabel(this.#words.slug).fill(given.slug);
    await dialog.getByRole("button", { name: this.#words.create, exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  }

  /** Opens files from the disk through the browser's chooser. */
  async open(...paths: string[]): Promise<void> {
    const chosen = this.#page.waitForEvent("filechooser");
    await this.openButton.click();
    await (await chosen).setFiles(paths);
  }

  /** Opens files of these texts or bytes through the browser's chooser. */
  async openFiles(
    ...files: readonly (IssueFile | { readonly name: string; readonly bytes: Buffer })[]
  ): Promise<void> {
    const chosen = this.#page.waitForEvent("filechooser");
    await this.openButton.click();
    const payloads = files.map((file) => ({
      name: file.name,
      mimeType: "text/markdown",
      buffer: "bytes" in file ? file.bytes : Buffer.from(file.text),
    }));
    await (await chosen).setFiles(payloads);
  }

  async duplicate(title: string): Promise<void> {
    await this.#act(title, "Duplicate as a new issue");
  }

  async delete(title: string): Promise<void> {
    await this.#act(title, "Delete");
  }

  /** Presses "Undo" in the message about what was just done. */
  async undo(): Promise<void> {
    await this.#page.getByRole("button", { name: "Undo" }).click();
  }

  /** Downloads all issues, and gives the archive. */
  async exportAll(): Promise<DownloadedFile> {
    return downloadBy(this.#page, () =>
      this.#page.getByRole("button", { name: "Download all…" }).click(),
    );
  }

  async #act(title: string, name: string): Promise<void> {
    const row = this.row(title);
    await row.hover();
    await row.getByRole("button", { name }).click();
  }
}
