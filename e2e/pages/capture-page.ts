import type { Locator, Page } from "@playwright/test";

/** The page that shows how links get here, and what it hands out; in English. */
export class CapturePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goto(): Promise<void> {
    await this.#page.goto("./#/capture");
    await this.bookmarklet.waitFor();
  }

  get bookmarklet(): Locator {
    return this.#page.getByRole("link", { name: "Catch for Galley" });
  }

  /** The code as it would stand in the bookmarks bar. */
  async code(): Promise<string> {
    return (await this.bookmarklet.getAttribute("href")) ?? "";
  }

  /** What is said beside the bookmarklet. */
  get said(): Locator {
    return this.#page.getByRole("status").filter({ hasText: /Galley|other pages/ });
  }

  get copyCode(): Locator {
    return this.#page.getByRole("button", { name: "Copy its code" });
  }

  /** A link that waits in the inbox beside the library. */
  waiting(title: string): Locator {
    return this.#page.getByRole("complementary").getByText(title);
  }

  /** The message at the foot of the window. */
  message(text: string | RegExp): Locator {
    return this.#page.getByRole("region", { name: "Messages" }).getByText(text);
  }

  /** The address of the manifest by which Galley is installed. */
  async manifest(): Promise<string> {
    return (await this.#page.locator("link[rel=manifest]").getAttribute("href")) ?? "";
  }

  /** What a window says of a thing that was sent before. */
  get sentBefore(): Locator {
    return this.#page.getByRole("main").getByRole("status");
  }

  get throwAway(): Locator {
    return this.#page.getByRole("button", { name: "Throw away" });
  }

  /** What a window says whose link another tab has taken over. */
  get handedOver(): Locator {
    return this.#page.getByText("This window closes by itself.");
  }
}
