import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

/** Opens an issue in this page, which writes it, and adds a word to its first line. */
async function begin(page: Page, library: LibraryPage, editor: EditorPage): Promise<void> {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  await editor.saved();
}

test("a second tab on the same issue is told so, reads, and writes once the first is closed", async ({
  page,
  library,
  editor,
}) => {
  await begin(page, library, editor);

  const second = await secondTab(page);
  const tab = second.text.page();
  await expect(second.text).toContainText("First report here");
  await second.text.getByText("Second report").click();
  await tab.keyboard.type("lost");
  await expect(second.text).not.toContainText("lost");
  expect(await second.body()).toContain("- First report here\n");

  await page.close();
  await tab.reload();
  await second.caretAtEndOf(second.text.getByText("Second report"));
  await tab.keyboard.type(" there");
  await expect(second.text).toContainText("Second report there");
  await second.saved();
});

test("an issue that another tab deletes says so, and comes back when it is written on", async ({
  page,
  context,
  library,
  editor,
}) => {
  await begin(page, library, editor);

  const tab = await context.newPage();
  const other = new LibraryPage(tab, "en");
  await other.goto();
  await other.delete("Small models");
  await expect(editor.notice("This issue was deleted in another tab.")).toBeVisible();
  await page.keyboard.type(" and there");
  await expect(editor.notice("This issue was deleted in another tab.")).toBeHidden();
  await editor.saved();
  await expect(other.row("Small models")).toBeVisible();
});

/** Opens the issue of this page in a second tab, which only reads it. */
async function secondTab(page: Page): Promise<EditorPage> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const second = new EditorPage(tab, "en");
  await expect(second.notice("This issue is being written in another tab.")).toBeVisible();
  return second;
}

/**
 * Presses “Write here” and types at the end of the line that says this; notes in the report how many milliseconds the
 * taking over took.
 */
async function writeHere(second: EditorPage, line: string, words: string): Promise<void> {
  // Told by the page itself, so that a busy test runner does not count.
  const taking = second.text.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        document.addEventListener("click", () => (pressed = performance.now()), { once: true });
        new MutationObserver((_, observer) => {
          if (!(text instanceof HTMLElement) || !text.isContentEditable) return;
          observer.disconnect();
          resolve(performance.now() - pressed);
        }).observe(text, { attributes: true });
      }),
  );
  await second.writeHere.click();
  await expect(second.text).toBeEditable();
  const taken = await taking;
  test.info().annotations.push({ type: "taken over after ms", description: String(taken) });
  await expect(second.text).toBeFocused();
  await second.caretAtEndOf(second.text.getByText(line));
  await second.text.page().keyboard.type(words);
  await expect(second.text).toContainText(`${line}${words}`);
  await second.saved();
}

test("a second tab takes the writing over from one that is idle, which reads from then on", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" here");
  const second = await secondTab(page);
  await writeHere(second, "Second report", " there");
  expect(await second.body()).toContain("- First report here\n- Second report there\n");

  await expect(editor.notice("This issue is now being written in another tab.")).toBeVisible();
  await expect(editor.text).toContainText("Second report there");
  await expect(editor.text).not.toBeEditable();

  await page.bringToFront();
  await editor.writeHere.click();
  await expect(editor.text).toBeEditable();
  await expect(second.notice("This issue is now being written in another tab.")).toBeVisible();
});

/** Both come to the second tab, and have the first one go on by what they give back. */
const STOPPED: Readonly<
  Record<string, (first: Page, second: Page) => Promise<() => Promise<void>>>
> = {
  hangs: async (first, second) => {
    // A page that computes without end, as far as the second one can wait.
    const done = first.evaluate(() => {
      const end = Date.now() + 8_000;
      while (Date.now() < end);
    });
    await second.bringToFront();
    return () => done;
  },
  // Browsers freeze pages that nobody looks at.
  "is frozen": async (first, second) => {
    await second.bringToFront();
    const browser = await first.context().newCDPSession(first);
    await browser.send("Page.setWebLifecycleState", { state: "frozen" });
    return async () => {
      await browser.send("Page.setWebLifecycleState", { state: "active" });
    };
  },
};

for (const [how, stop] of Object.entries(STOPPED))
  test(`a second tab takes the writing over from one that ${how}, and no word is lost`, async ({
    page,
    library,
    editor,
  }) => {
    await begin(page, library, editor);
    const second = await secondTab(page);
    await page.bringToFront();
    // These words are in the page and on their way to nowhere.
    await page.keyboard.type(", late");
    const goOn = await stop(page, second.text.page());
    await writeHere(second, "Second report", " there");

    await goOn();
    await page.bringToFront();
    await expect(editor.text).toContainText("Second report there");
    await expect(editor.text).not.toBeEditable();
    // They came along, where the page could still leave them behind; else they are an issue of their own.
    const shown = page.getByRole("button", { name: "Show it" });
    if (!(await second.body()).includes("First report here, late")) {
      await expect(shown).toBeVisible();
      await shown.click();
    }
    await expect(editor.text).toContainText("First report here, late");
  });
