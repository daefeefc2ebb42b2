import type { Locator, Page } from "@playwright/test";
import type { Language } from "./words.ts";
import { WORDS } from "./words.ts";

/** The library: all issues of this browser, or the first visit. */
export class LibraryPage {
  readonly #page: Page;
  readonly #words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#words = WORDS[language];
  }

  async goto(): Promise<void> {
    await this.#page.goto("./");
    await this.newIssueButton.waitFor();
  }

  get newIssueButton(): Locator {
    return this.#page.getByRole("button", { name: this.#words.newIssue });
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

  /** Makes an issue through the dialog; the desk shows it then. */
  async newIssue(given: { headline: string; slug?: string; profile?: string }): Promise<void> {
    await this.newIssueButton.click();
    const dialog = this.#page.getByRole("dialog", { name: this.#words.dialog });
    if (given.profile) {
      await dialog.getByLabel(this.#words.profile).selectOption({ label: given.profile });
    }
    await dialog.getByLabel(this.#words.headline).fill(given.headline);
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
}
