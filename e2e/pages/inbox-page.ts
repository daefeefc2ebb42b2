import type { Locator, Page } from "@playwright/test";
import type { Language } from "./words.ts";

const WORDS = {
  en: {
    tab: /^Inbox/,
    outline: "Outline",
    openInRail: "Open the inbox",
    field: "Paste links, or type to find one",
    list: "Links that wait",
    placedList: "Placed links",
    options: "Inbox options",
    bookmarks: "Open a bookmark file…",
    showPlaced: "Placed links",
    placeAll: "Place all as suggested",
    goThere: "Go there",
    title: "Title",
    note: "Note",
    inLibrary: "Inbox",
  },
  "zh-CN": {
    tab: /^收件箱/,
    outline: "大纲",
    openInRail: "打开收件箱",
    field: "粘贴链接，或输入文字来找",
    list: "等待放入的链接",
    placedList: "已放入的链接",
    options: "收件箱选项",
    bookmarks: "打开书签文件…",
    showPlaced: "已放入的链接",
    placeAll: "全部按建议放入",
    goThere: "去看",
    title: "标题",
    note: "备注",
    inLibrary: "收件箱",
  },
} as const;

/** The inbox beside an issue or the library. */
export class InboxPage {
  readonly #page: Page;
  readonly #words: (typeof WORDS)[Language];

  constructor(page: Page, language: Language) {
    this.#page = page;
    this.#words = WORDS[language];
  }

  /** The tab left of an issue's text. */
  get tab(): Locator {
    return this.#page.getByRole("tab", { name: this.#words.tab });
  }

  get outlineTab(): Locator {
    return this.#page.getByRole("tab", { name: this.#words.outline });
  }

  /** What opens the inbox where the outline is too narrow for tabs. */
  get openInRail(): Locator {
    return this.#page.getByRole("button", { name: this.#words.openInRail });
  }

  /** The button in the library's bar. */
  get buttonInLibrary(): Locator {
    return this.#page
      .getByRole("banner")
      .getByRole("button", { name: this.#words.inLibrary, exact: true });
  }

  get field(): Locator {
    return this.#page.getByRole("textbox", { name: this.#words.field });
  }

  get list(): Locator {
    return this.#page.getByRole("grid", { name: this.#words.list });
  }

  get rows(): Locator {
    return this.list.getByRole("row");
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words });
  }

  get selected(): Locator {
    return this.list.getByRole("row", { selected: true });
  }

  /** The titles of the rows, or the addresses of those without. */
  titles(): Promise<string[]> {
    return this.rows.getByRole("heading").allTextContents();
  }

  get placedRows(): Locator {
    return this.#page.getByRole("grid", { name: this.#words.placedList }).getByRole("row");
  }

  get placeAll(): Locator {
    return this.#page.getByRole("button", { name: this.#words.placeAll });
  }

  goThere(row: Locator): Locator {
    return row.getByRole("button", { name: this.#words.goThere });
  }

  /** The fields of the row that is being edited. */
  get editedTitle(): Locator {
    return this.list.getByRole("textbox", { name: this.#words.title });
  }

  get editedNote(): Locator {
    return this.list.getByRole("textbox", { name: this.#words.note });
  }

  /** Words that the pane says where nothing could be added. */
  notice(words: string | RegExp): Locator {
    return this.#page.getByRole("status").filter({ hasText: words });
  }

  /** What is said of a repository where readers file links. */
  box(repository: string): Locator {
    return this.#page.locator(".box").filter({ hasText: repository });
  }

  get lookForSubmissions(): Locator {
    return this.#page.getByRole("button", { name: "Look for submissions now" });
  }

  /** How many there are, by the number in the tab. */
  count(count: number): Locator {
    return this.tab.filter({ hasText: String(count) });
  }

  /** Presses "Undo" in the message of these words. */
  async undo(words: string): Promise<void> {
    const message = this.#page.getByRole("dialog").filter({ hasText: words });
    await message.getByRole("button", { name: "Undo" }).click();
  }

  /** Opens the inbox beside an issue. */
  async open(): Promise<void> {
    await this.tab.click();
    await this.field.waitFor();
  }

  /** Pastes text into the field, as from another program. */
  async paste(text: string): Promise<void> {
    await this.field.focus();
    await this.#page.evaluate((given) => navigator.clipboard.writeText(given), text);
    await this.#page.keyboard.press("Control+v");
  }

  /** Opens files through the menu. */
  async openBookmarks(name: string, html: string): Promise<void> {
    await this.#choose(this.#words.options, "");
    const chosen = this.#page.waitForEvent("filechooser");
    await this.#page.getByRole("menuitem", { name: this.#words.bookmarks }).click();
    await (await chosen).setFiles({ name, mimeType: "text/html", buffer: Buffer.from(html) });
  }

  async showPlaced(): Promise<void> {
    await this.#choose(this.#words.options, this.#words.showPlaced);
  }

  /** Chooses what the menu of the inbox offers. */
  async choose(name: string): Promise<void> {
    await this.#choose(this.#words.options, name);
  }

  /** Opens a menu and chooses in it; "" only opens it. */
  async #choose(menu: string, name: string): Promise<void> {
    await this.#page.getByRole("button", { name: menu }).click();
    if (name !== "") await this.#page.getByRole("menuitem", { name }).click();
  }

  /** Chooses in the menu that the right button opens at a row. */
  async chooseAt(row: Locator, name: string): Promise<void> {
    await row.click({ button: "right" });
    await this.#page.getByRole("menuitem", { name }).click();
  }
}
