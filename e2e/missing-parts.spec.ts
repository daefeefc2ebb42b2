import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

/** Parts of an open issue that are loaded late: the file of each, how it is asked for, and what it shows then. */
const PARTS: readonly {
  readonly chunk: string;
  readonly ask: (page: Page) => Promise<void>;
  readonly shown: (page: Page) => Locator;
  readonly leave: (page: Page) => Promise<void>;
}[] = [
  {
    chunk: "markdown-pane",
    ask: (page) => page.keyboard.press("ControlOrMeta+Alt+m"),
    shown: (page) => page.getByRole("complementary", { name: "Markdown" }),
    leave: (page) => page.keyboard.press("ControlOrMeta+Alt+m"),
  },
  {
    chunk: "load-copy-pane",
    ask: (page) => page.keyboard.press("ControlOrMeta+Shift+c"),
    shown: (page) => page.getByRole("complementary", { name: "Copies" }),
    leave: (page) => page.keyboard.press("ControlOrMeta+Shift+c"),
  },
  {
    chunk: "issue-inbox",
    ask: (page) => page.keyboard.press("ControlOrMeta+Alt+i"),
    shown: (page) => page.getByRole("tabpanel", { name: "Inbox" }).getByRole("textbox"),
    leave: (page) => page.keyboard.press("ControlOrMeta+Alt+i"),
  },
  {
    chunk: "front-matter-form",
    ask: (page) => page.getByRole("link", { name: "Edit front matter" }).click(),
    shown: (page) => page.getByRole("combobox", { name: "Offset" }),
    leave: async (page) => void (await page.goBack()),
  },
];

/** A page that is never idle loads nothing ahead. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
    window.cancelIdleCallback = () => undefined;
  });
}

test.describe("a part whose file is gone", () => {
  test.use({ expectedError: /Failed to load resource/ });
  test.setTimeout(180_000);

  test("is said to be missing where it is a menu, which opens by a press once it is there", async ({
    page,
    library,
  }) => {
    await neverIdle(page);
    let isGone = true;
    await page.route(/\/assets\/menu-float-[\w-]+\.js$/, (route) =>
      isGone ? route.abort() : route.continue(),
    );
    await page.reload();
    await library.openFiles(issueFile(TWO_SECTIONS));
    await page.getByRole("button", { name: "More", exact: true }).click();
    const notice = page.getByRole("alert").filter({ hasText: "This part could not be loaded." });
    await expect(notice).toBeVisible();
    isGone = false;
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  test("says so in its own place; the text is written and downloaded meanwhile, and a press brings the part once it is there", async ({
    page,
    library,
    editor,
  }) => {
    await neverIdle(page);
    const asked = new Map<string, number>();
    const gone = new Set(PARTS.map(({ chunk }) => chunk));
    await page.route(/\/assets\/[\w-]+\.js$/, async (route) => {
      const name = PARTS.find(({ chunk }) => route.request().url().includes(`/${chunk}-`))?.chunk;
      if (name === undefined || !gone.has(name)) return route.continue();
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return route.abort();
    });
    await page.reload();
    await library.openFiles(issueFile(TWO_SECTIONS));
    await editor.caretAtEndOf(editor.text.getByText("First report"));

    for (const { chunk, ask, shown, leave } of PARTS) {
      await ask(page);
      const notice = page.getByRole("alert").filter({ hasText: "This part could not be loaded." });
      await expect(notice).toBeVisible();
      expect(asked.get(chunk), chunk).toBeGreaterThan(0);
      if (chunk !== "front-matter-form") {
        await editor.caretAtEndOf(editor.text.getByText("First report"));
        await page.keyboard.type(` ${chunk}`);
      }
      await editor.saved();
      const download = page.waitForEvent("download");
      await notice.getByRole("button", { name: "Download .md" }).click();
      await download;
      expect(await editor.body()).toContain(" markdown-pane");
      gone.delete(chunk);
      await notice.getByRole("button", { name: "Try again" }).click();
      await expect(shown(page)).toBeVisible();
      await expect(notice).toBeHidden();
      await leave(page);
    }
  });
});
