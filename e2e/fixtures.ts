import { test as base } from "@playwright/test";
import { METADATA_HOSTS } from "../src/links/metadata/index.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { FrontMatterPage } from "./pages/front-matter-page.ts";
import { InboxPage } from "./pages/inbox-page.ts";
import { MarkdownPane } from "./pages/markdown-pane.ts";
import { SettingsPage } from "./pages/settings-page.ts";
import type { Language } from "./pages/words.ts";
import { RealInput } from "./support/input.ts";
import { prefer } from "./support/prefer.ts";

interface Fixtures {
  /** The interface's language; the browser's locale goes with it. */
  language: Language;
  library: LibraryPage;
  editor: EditorPage;
  frontMatter: FrontMatterPage;
  inbox: InboxPage;
  markdown: MarkdownPane;
  settings: SettingsPage;
  input: RealInput;
  /** The services that the person has let be asked about links before the test begins. */
  agreed: readonly string[];
  /** Errors in the page that the test itself brings about, by their words; null: none. */
  expectedError: RegExp | null;
}

/** A fresh browser profile for each test, with an empty library open. Whatever the page complains of fails the test. */
export const test = base.extend<Fixtures>({
  language: ["en", { option: true }],
  locale: async ({ language }, use) => use(language === "en" ? "en-GB" : "zh-CN"),
  expectedError: [null, { option: true }],
  agreed: [["datacite", "crossref", "github", "huggingface", "youtube"], { option: true }],
  page: async ({ page, expectedError, agreed }, use) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      // That a service elsewhere has no answer is told by the browser, and is no fault of the page.
      const { url } = message.location();
      const isElsewhere = URL.canParse(url) && METADATA_HOSTS.includes(new URL(url).host);
      if (message.type() === "error" && !isElsewhere) complaints.push(message.text());
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await prefer(page, { agreedSources: agreed });
    await use(page);
    const unexpected = complaints.filter((complaint) => !expectedError?.test(complaint));
    base.expect(unexpected, "errors in the page").toEqual([]);
  },
  library: async ({ page, language }, use) => {
    const library = new LibraryPage(page, language);
    await library.goto();
    await use(library);
  },
  editor: async ({ page, language }, use) => use(new EditorPage(page, language)),
  frontMatter: async ({ page }, use) => use(new FrontMatterPage(page)),
  inbox: async ({ page, language }, use) => use(new InboxPage(page, language)),
  markdown: async ({ page }, use) => use(new MarkdownPane(page)),
  settings: async ({ page }, use) => use(new SettingsPage(page)),
  input: async ({ page }, use) => use(await RealInput.of(page)),
});

export { expect } from "@playwright/test";
