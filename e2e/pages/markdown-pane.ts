import type { Locator, Page } from "@playwright/test";

/** The Markdown beside the page. */
export class MarkdownPane {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get pane(): Locator {
    return this.#page.getByRole("complementary", { name: "Markdown" });
  }

  get source(): Locator {
    return this.pane.getByRole("textbox", { name: "Markdown source" });
  }

  /** The signs beside the lines that differ from the file as it was opened. */
  get signs(): Locator {
    return this.pane.getByText(/^[+−]$/);
  }

  get changes(): Locator {
    return this.pane.getByRole("region", { name: "Changes" });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press("Control+Alt+m");
    await this.source.waitFor();
  }

  async showChanges(): Promise<void> {
    await this.pane.getByRole("tab", { name: "Changes" }).click();
  }
}
