import type { Locator, Page } from "@playwright/test";
import type { IssueFile } from "../support/issue-file.ts";

/** The archive and what was learned from it, in English. */
export class ArchivePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** From the library. */
  async goto(): Promise<void> {
    await this.link.click();
    await this.addFilesButton.waitFor();
  }

  /** What leads here from the library. */
  get link(): Locator {
    return this.#page.getByRole("link", { name: /^(Archive: |Open earlier issues)/ });
  }

  get addFilesButton(): Locator {
    return this.#page.getByRole("button", { name: "Add files…" });
  }

  get addFolderButton(): Locator {
    return this.#page.getByRole("button", { name: "Add folder…" });
  }

  /** How many posts there are; seen while nothing is being read, too. */
  count(posts: number): Locator {
    return this.#page.getByText(`${posts} post${posts === 1 ? "" : "s"}`, { exact: true });
  }

  folder(name: string): Locator {
    return this.#page.getByText(`Folder ${name}`, { exact: true });
  }

  async readAgain(): Promise<void> {
    await this.#page.getByRole("button", { name: "Read again" }).click();
  }

  get progress(): Locator {
    return this.#page.getByRole("progressbar");
  }

  get search(): Locator {
    return this.#page.getByRole("searchbox", { name: "Search hosts and organisations" });
  }

  get rows(): Locator {
    return this.#page
      .getByRole("table")
      .getByRole("row")
      .filter({ has: this.#page.getByRole("textbox") });
  }

  /** What was learned of a host or organisation. */
  row(about: string): Locator {
    return this.rows.filter({
      has: this.#page.getByRole("rowheader", { name: about, exact: true }),
    });
  }

  part(about: string, part: "Name" | "Section" | "Shape" | "Verb"): Locator {
    return this.#page.getByLabel(`${part} of ${about}`, { exact: true });
  }

  async revert(about: string): Promise<void> {
    await this.row(about)
      .getByRole("button", { name: `Take the correction back – ${about}` })
      .click();
  }

  /** Chooses files of the machine. */
  async addPaths(paths: readonly string[]): Promise<void> {
    const chosen = this.#page.waitForEvent("filechooser");
    await this.addFilesButton.click();
    await (await chosen).setFiles([...paths]);
  }

  async addFiles(...files: readonly IssueFile[]): Promise<void> {
    const chosen = this.#page.waitForEvent("filechooser");
    await this.addFilesButton.click();
    await (
      await chosen
    ).setFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: "text/markdown",
        buffer: Buffer.from(text),
      })),
    );
  }

  async empty(): Promise<void> {
    await this.#page.getByRole("button", { name: "Empty…" }).click();
    await this.#page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Empty", exact: true })
      .click();
  }
}
