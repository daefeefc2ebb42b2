import type { Locator, Page } from "@playwright/test";
import { EditorPage } from "./editor-page.ts";
import { LibraryPage } from "./library-page.ts";

/** What is the same on every screen: the bar's menus, tips and messages; in English. */
export class ShellPage {
  readonly #page: Page;
  readonly appearance: Locator;
  readonly more: Locator;
  readonly menu: Locator;
  readonly menuRows: Locator;
  readonly messages: Locator;
  readonly tip: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.#page = page;
    const bar = page.getByRole("banner");
    this.appearance = bar.getByRole("button", { name: "Appearance" });
    this.more = bar.getByRole("button", { name: "More" });
    this.menu = page.getByRole("menu");
    this.menuRows = this.menu.getByRole("menuitemradio").or(this.menu.getByRole("menuitem"));
    this.messages = page.getByRole("region", { name: "Messages" });
    this.tip = page.locator(".tip");
    this.text = new EditorPage(page, "en").text;
  }

  /** Opens the library and begins an issue there. */
  async startIssue(headline: string): Promise<void> {
    const library = new LibraryPage(this.#page, "en");
    await library.goto();
    await library.newIssue({ headline, slug: headline.toLowerCase() });
  }

  async beginIntro(): Promise<void> {
    await new EditorPage(this.#page, "en").beginIntro();
  }
}
