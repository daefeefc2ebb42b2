import type { Page, Route } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { ArchivePage } from "./pages/archive-page.ts";
import type { LibraryPage } from "./pages/library-page.ts";
import { ShellPage } from "./pages/shell-page.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";
import { draggedLink } from "./support/input.ts";

/** What reads the clipboard and drops. */
const TRANSFER = "transfer-plugins";
/** What knows how a link is written. */
const LINKS = "create-link-service";
/** The menu of blocks. */
const MENU = "insert-menu";
/** What moves blocks by their handles. */
const HANDLES = "moving-tools";
/** The engines that the first issue's text can wait for. */
const ENGINES = "all-engines";

/** Keeps the chunk of this name from the page until the result is called, which waits for the page to have asked for it. */
async function hold(page: Page, chunk: string): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = await answer(page, chunk, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    await asked();
    release();
  };
}

/** Refuses the chunk of this name to the page; the result waits for the page to have asked for it. */
function refuse(page: Page, chunk: string): Promise<() => Promise<void>> {
  return answer(page, chunk, (route) => route.abort());
}

/** Answers for the chunk of this name. A name that no chunk has any more would make a test that proves nothing. */
async function answer(
  page: Page,
  chunk: string,
  handler: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  let isAsked = false;
  await page.route(`**/${chunk}-*.js`, async (route) => {
    isAsked = true;
    await handler(route);
  });
  return () =>
    expect.poll(() => isAsked, { message: `whether the page asked for ${chunk}` }).toBe(true);
}

/** Opens an issue of two sections where that chunk does not come, until the result is called. */
async function openedBefore(
  chunk: string,
  page: Page,
  library: Pick<LibraryPage, "openFiles">,
): Promise<() => Promise<void>> {
  const release = await hold(page, chunk);
  await page.reload();
  await library.openFiles(issueFile(TWO_SECTIONS));
  return release;
}

test.describe("in the first moments, before anything was loaded ahead", () => {
  test.beforeEach(async ({ page }) => {
    // A page that is never idle: all that is loaded later is loaded when it is asked for.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
      window.cancelIdleCallback = () => undefined;
    });
  });

  test("a menu opens by a press and by keys, and gives the focus back", async ({
    page,
    library,
  }) => {
    const { appearance, menu, menuRows } = new ShellPage(page);
    await expect(library.newIssueButton).toBeVisible();
    await appearance.click();
    await expect(menu).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(appearance).toBeFocused();
    for (const key of ["Enter", "ArrowDown"]) {
      await page.keyboard.press(key);
      await expect(menuRows.first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(appearance).toBeFocused();
    }
    await appearance.click();
    await expect(menu).toBeVisible();
    await appearance.click({ force: true });
    await expect(menu).toBeHidden();
  });

  test("a file dropped as soon as anything is shown is opened", async ({
    page,
    library,
    editor,
  }) => {
    const { name, text } = issueFile(TWO_SECTIONS);
    await page.addInitScript(
      (file) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector("main button")) return;
          watch.disconnect();
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([file.text], file.name));
          document.body.dispatchEvent(
            new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
          );
        });
        watch.observe(document, { childList: true, subtree: true });
      },
      { name, text },
    );
    await expect(library.newIssueButton).toBeVisible();
    await page.reload();
    await expect(editor.items("Reports")).toHaveCount(3);
  });

  test("a message that comes first is shown", async ({ page, library }) => {
    const { more, menu, messages } = new ShellPage(page);
    await library.newIssue({ headline: "First", slug: "first" });
    await more.click();
    await menu.getByRole("menuitem", { name: "Duplicate" }).click();
    await expect(messages).toContainText("A new issue was begun like");
  });

  test("what is pasted waits for what cleans it", async ({ page, library, editor, input }) => {
    const release = await hold(page, TRANSFER);
    await page.reload();
    await library.newIssue({ headline: "Paste", slug: "paste" });
    await editor.beginIntro();
    await input.copyElsewhere({
      "text/html": "<p>Some <b>bold</b> words<script>throw 1</script></p>",
      "text/plain": "Some bold words",
    });
    await page.keyboard.press("ControlOrMeta+v");
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    await expect(editor.text).not.toContainText("words");
    await release();
    await expect(editor.text.locator("strong")).toHaveText("bold");
    await page.keyboard.type(" and more");
    await expect(editor.text).toContainText("Some bold words and more");
  });

  test("what is pasted lands where it was pasted, also where one goes on writing elsewhere before it can", async ({
    page,
    library,
    editor,
    input,
  }) => {
    const release = await openedBefore(TRANSFER, page, library);
    await editor.caretAtEndOf(editor.text.getByText("Second report"));
    await input.copyElsewhere({ "text/html": "<p>: <b>bold</b></p>", "text/plain": ": bold" });
    await page.keyboard.press("ControlOrMeta+v");
    await editor.caretAtEndOf(editor.text.getByText("First report"));
    await page.keyboard.type(" and");
    await release();
    await expect(editor.text.locator("strong")).toHaveText("bold");
    await page.keyboard.type(" more");
    expect(await editor.body()).toBe(
      TWO_SECTIONS.replace("First report", "First report and more").replace(
        "Second report",
        "Second report: **bold**",
      ),
    );
  });
});

/** Shows the first screen of somebody new, though earlier issues are known: they are looked for when `becomeKnown` says. */
async function firstScreenToChange(page: Page, library: LibraryPage): Promise<() => Promise<void>> {
  await expect(library.newIssueButton).toBeVisible();
  const archive = new ArchivePage(page);
  await archive.goto();
  await archive.addFiles(issueFile(TWO_SECTIONS, "2025-12-29-earlier.md"));
  await expect(archive.count(1)).toBeVisible();
  // The archive is looked into when there is time, which is when the test says.
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (callback) => waiting.push(callback);
    window.addEventListener("galley-test-idle", () => {
      for (const each of waiting.splice(0)) each({ didTimeout: false, timeRemaining: () => 50 });
    });
  });
  await library.goto();
  await page.reload();
  const firstVisit = page.getByRole("heading", { name: "Start with the first issue" });
  await expect(firstVisit).toBeVisible();
  return () =>
    expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("galley-test-idle")));
      await expect(firstVisit).toBeHidden({ timeout: 500 });
    }).toPass();
}

test("a file chosen while the first screen becomes that of a known newsletter is opened", async ({
  page,
  library,
  editor,
}) => {
  const becomeKnown = await firstScreenToChange(page, library);
  const asked = page.waitForEvent("filechooser");
  await library.openButton.click();
  const chooser = await asked;
  await becomeKnown();
  const { name, text } = issueFile(TWO_SECTIONS);
  await chooser.setFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
  await expect(editor.items("Reports")).toHaveCount(3);
});

test("a backup chosen while the first screen becomes that of a known newsletter is shown, and another one is chosen there", async ({
  page,
  library,
}) => {
  const becomeKnown = await firstScreenToChange(page, library);
  const restore = page.getByRole("button", { name: "Restore from a backup…" });
  const notOpened = page.getByRole("dialog", { name: "old.zip was not opened" });
  const zip = { name: "old.zip", mimeType: "application/zip", buffer: Buffer.from("PK") };
  const asked = page.waitForEvent("filechooser");
  await restore.click();
  const chooser = await asked;
  await becomeKnown();
  await chooser.setFiles(zip);
  await notOpened.getByRole("button", { name: "Close" }).click();
  await expect(notOpened).toBeHidden();
  const askedAgain = page.waitForEvent("filechooser");
  await restore.click();
  await (await askedAgain).setFiles(zip);
  await expect(notOpened).toBeVisible();
});

test("a button that is a glyph says its name under the pointer and the focus", async ({
  page,
  library,
}) => {
  const { appearance, tip } = new ShellPage(page);
  await expect(library.newIssueButton).toBeVisible();
  await expect(async () => {
    await page.mouse.move(300, 300);
    await appearance.hover();
    await expect(tip).toHaveText("Appearance", { timeout: 1_500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

test("a link dropped before the editor can read it waits, and lands where it was dropped", async ({
  page,
  library,
  editor,
  input,
}) => {
  const release = await openedBefore(TRANSFER, page, library);
  await input.drop(
    editor.text.getByText("Second report"),
    draggedLink("https://lab.example/k2", "Kimi K2"),
    "top",
  );
  await expect(editor.items("Reports")).toHaveCount(3);
  await release();
  await expect(editor.items("Reports")).toHaveText([/First/, /Kimi K2/, /Second/, /Third/]);
  expect(await editor.body()).toContain("- [**Kimi K2**](https://lab.example/k2)\n- Second report");
});

test("a link dropped before Galley knows how links are written waits, and is written clean", async ({
  page,
  library,
  editor,
  input,
}) => {
  const release = await openedBefore(LINKS, page, library);
  const link = draggedLink("https://lab.example/k2?utm_source=chat", "Kimi K2");
  await input.drop(editor.text.getByText("Second report"), link, "top");
  await expect(editor.items("Reports")).toHaveCount(3);
  await release();
  await expect(editor.items("Reports")).toHaveText([/First/, /Kimi K2/, /Second/, /Third/]);
  expect(await editor.body()).toContain("- [**Kimi K2**](https://lab.example/k2)\n- Second report");
});

test("a slash typed before its menu is there opens it as soon as it is", async ({
  page,
  library,
  editor,
}) => {
  const release = await hold(page, MENU);
  await page.reload();
  await library.openFiles(issueFile("Begin\n"));
  await editor.caretAtEndOf(editor.text.getByText("Begin"));
  await page.keyboard.press("Enter");
  await page.keyboard.type("/quo");
  await expect(editor.insertMenu).toHaveCount(0);
  await release();
  await expect(editor.insertMenu.getByRole("option")).toHaveText([/Quote/]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("words");
  expect(await editor.body()).toBe("Begin\n\n> words\n");
});

test("a block over which the pointer rests has its handles as soon as they are there", async ({
  page,
  library,
  editor,
}) => {
  const release = await openedBefore(HANDLES, page, library);
  await editor.section("Papers").getByRole("heading", { level: 1 }).hover();
  await expect(editor.sectionGrip("Papers")).toHaveCount(0);
  await release();
  await expect(editor.sectionGrip("Papers")).toBeVisible();
});

test("what an issue is shown with is asked for before the page's own script has come", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Early", slug: "early" });
  const release = await hold(page, "index");
  const isAsked = await answer(page, "editor", (route) => route.continue());
  await page.reload({ waitUntil: "commit" });
  await isAsked();
  await release();
  await expect(editor.text).toBeVisible();
});

test.describe("where what knows how links are written cannot be loaded", () => {
  test.use({ expectedError: /Failed to (?:load resource|fetch)|ERR_FAILED/ });

  test("a link is written as it comes", async ({ page, library, editor, input }) => {
    const asked = await refuse(page, LINKS);
    await page.reload();
    await library.openFiles(issueFile(TWO_SECTIONS));
    const link = draggedLink("https://lab.example/k2?utm_source=chat", "Kimi K2");
    await input.drop(editor.text.getByText("Second report"), link, "top");
    await asked();
    await expect(editor.items("Reports")).toHaveText([/First/, /Kimi K2/, /Second/, /Third/]);
  });
});

test.describe("where what reads the clipboard cannot be loaded", () => {
  test.use({ expectedError: /Failed to (?:load resource|fetch)|ERR_FAILED/ });

  test("words are pasted without their HTML", async ({ page, library, editor, input }) => {
    const wasAsked = await refuse(page, TRANSFER);
    await page.reload();
    await library.newIssue({ headline: "Paste", slug: "paste" });
    await editor.beginIntro();
    await input.copyElsewhere({
      "text/html": "<p>Some <b>bold</b> words</p>",
      "text/plain": "Some bold words",
    });
    await page.keyboard.press("ControlOrMeta+v");
    await expect(editor.text).toContainText("Some bold words");
    await wasAsked();
    await expect(editor.text.locator("strong")).toHaveCount(0);
    await page.keyboard.type(" and more");
    await expect(editor.text).toContainText("Some bold words and more");
  });
});

test("words typed while the rest of the lens cannot be loaded are kept", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: "en-GB", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const wasAsked = await refuse(page, ENGINES);
  const shell = new ShellPage(page);
  await shell.startIssue("Offline");
  await shell.beginIntro();
  await page.keyboard.type("Typed **before it came");
  await wasAsked();
  await page.reload();
  await expect(shell.text).toContainText("Typed **before it came");
  await context.close();
});
