import type { Locator, Page } from "@playwright/test";

/** The copies for other places, beside the page. */
export class CopyPane {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get pane(): Locator {
    return this.#page.getByRole("complementary", { name: "Copies for other places" });
  }

  /** What becomes what, row by row. */
  get became(): Locator {
    return this.pane.getByRole("region", { name: "What becomes what" }).getByRole("listitem");
  }

  get place(): Locator {
    return this.pane.getByRole("button", { name: /^Copy for / });
  }

  get copyButton(): Locator {
    return this.pane.getByRole("button", { name: "Copy the text" });
  }

  /** The box of a line of the checklist, by the words that the line begins with. */
  line(words: string): Locator {
    return this.pane.getByRole("checkbox", { name: new RegExp(`^${words}\\b`) });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press("Control+Shift+C");
    await this.copyButton.waitFor();
  }

  async show(tab: "Prepare" | "Preview" | "Checklist"): Promise<void> {
    await this.pane.getByRole("tab", { name: tab }).click();
  }

  /** Copies, and waits until that is said. */
  async copy(): Promise<void> {
    await this.copyButton.click();
    await this.#page
      .getByText(/^Copied for /)
      .first()
      .waitFor();
  }
}
