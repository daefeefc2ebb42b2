import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { CapturePage } from "./pages/capture-page.ts";
import { clickBookmark, withStrictPage } from "./support/strict-page.ts";

const hashOf = (message: unknown) =>
  `./#add=${encodeURIComponent(typeof message === "string" ? message : JSON.stringify(message))}`;

/** Selects the first words of a page. */
const selectWords = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector("p")?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, "First words".length);
  });

test("the bookmarklet, clicked on a page that allows nothing, hands its link to the open tab and closes its window", async ({
  page,
  context,
}) => {
  const capture = new CapturePage(page);
  await capture.goto();
  const code = await capture.code();
  await page.goto("./");
  await withStrictPage(async (url) => {
    const other = await context.newPage();
    await other.goto(url);
    await selectWords(other);

    const opened = context.waitForEvent("page");
    await clickBookmark(other, code);
    const helper = await opened;
    const closed = helper.waitForEvent("close");
    await expect(new CapturePage(helper).handedOver).toBeVisible();
    await closed;
  });

  await page.bringToFront();
  await expect(capture.message("Caught: A story with <b>tags</b>")).toBeVisible();
  await expect(capture.waiting("A story with <b>tags</b>")).toBeVisible();
  await expect(capture.waiting("First words")).toBeVisible();
});

test("the window of a thing that was sent before says at once where and when, stays while somebody is at it, and throws it away", async ({
  page,
  context,
  library,
  editor,
}) => {
  const capture = new CapturePage(page);
  await capture.goto();
  const code = await capture.code();
  await page.goto("./");
  await withStrictPage(async (url) => {
    await library.openFiles({
      name: "2025-11-24-seven.md",
      text: `---\nlayout: post\ntitle: "Weekly Links 7: Chips"\ndate: 2025-11-24T08:00:00+08:00\n---\n\n# Papers\n\n- [**The story**](${new URL("/story", url).href})\n`,
    });
    await expect(editor.items("Papers")).toHaveCount(1);
    await page.goto("./");
    await expect(library.row("Chips")).toBeVisible();
    const other = await context.newPage();
    await other.goto(url);
    const opened = context.waitForEvent("page");
    await clickBookmark(other, code);
    const helper = await opened;
    const there = new CapturePage(helper);
    await expect(there.sentBefore).toHaveText("Sent before in issue 7 · Papers, 2025-11-24");
    await helper.mouse.move(100, 100);
    await helper.mouse.move(120, 120);
    await expect(there.handedOver).toHaveCount(0);
    const closed = helper.waitForEvent("close");
    await there.throwAway.click();
    await helper.getByRole("button", { name: "Undo" }).click();
    await there.throwAway.click();
    await closed;
  });
  await page.bringToFront();
  await expect(capture.message("Caught: A story with <b>tags</b>")).toBeVisible();
  await expect(capture.waiting("A story with <b>tags</b>")).toHaveCount(0);
});

test("without an open tab the window that the bookmarklet opens is Galley, with the link in its inbox", async ({
  page,
  context,
}) => {
  const capture = new CapturePage(page);
  await capture.goto();
  const code = await capture.code();
  await withStrictPage(async (url) => {
    await page.goto(url);
    const opened = context.waitForEvent("page");
    await clickBookmark(page, code);
    const galley = await opened;
    const there = new CapturePage(galley);
    await expect(there.waiting("A story with <b>tags</b>")).toBeVisible();
    await expect(there.message("Caught: A story with <b>tags</b>")).toBeVisible();
    expect(new URL(galley.url()).hash).toBe("");
    await galley.reload();
    await expect(there.waiting("A story with <b>tags</b>")).toHaveCount(1);
  });
});

test("a link that is shared comes in the query, and goes into the inbox", async ({ page }) => {
  const capture = new CapturePage(page);
  await page.goto("./?title=Shared%20story&text=https%3A%2F%2Fa.example%2Fstory");
  await expect(capture.waiting("Shared story")).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
});

test("a hostile hash is refused with a reason, and runs nothing", async ({ page }) => {
  const capture = new CapturePage(page);
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [message, said] of [
    [{ u: "https://a.example/", s: "x".repeat(300_000) }, /longer than/],
    [{ u: "javascript:alert(1)", t: "runs" }, /no web address/],
    ["{", /cannot be read/],
    [{ u: "https://a.example/", t: { toString: 1 } }, /cannot be read/],
    ['{"__proto__":{"u":"https://a.example/"}}', /no web address/],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(hashOf(message));
    await expect(capture.message(said)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  }
  const title = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await page.goto("about:blank");
  await page.goto(hashOf({ u: "https://a.example/", t: title, s: title }));
  await expect(capture.waiting(title).first()).toBeVisible();
  expect(dialogs).toEqual([]);
});

test("hashes that come while an issue is open are caught one after the other, and the issue stays", async ({
  page,
  library,
  editor,
}) => {
  await library.newIssue({ headline: "Stays", slug: "stays" });
  await editor.beginIntro();
  await page.keyboard.type("Words");
  const address = page.url();
  await page.evaluate(() => {
    for (let count = 0; count < 20; count++) {
      const message = JSON.stringify({ u: `https://a.example/${count}`, t: `Page ${count}` });
      location.hash = `add=${encodeURIComponent(message)}`;
    }
  });
  const capture = new CapturePage(page);
  await expect(capture.message("Caught: Page 19")).toBeVisible();
  expect(page.url()).toBe(address);
  await page.keyboard.type(" go on");
  await expect(editor.text).toContainText("Words go on");
});

test("in Galley itself the bookmarklet explains where it belongs, and its code can be copied", async ({
  page,
}) => {
  const capture = new CapturePage(page);
  await capture.goto();
  await capture.bookmarklet.click();
  await expect(capture.said).toContainText("Drag it to the bookmarks bar");
  await capture.copyCode.click();
  await expect(capture.message("Copied the code")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await capture.code());
});

test("the manifest offers Galley to the share sheet, with icons that are there", async ({
  page,
  request,
}) => {
  await page.goto("./");
  const manifest = await (await request.get(await new CapturePage(page).manifest())).json();
  expect(manifest.share_target).toMatchObject({ method: "GET", params: { url: "url" } });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
});

test("Back leads to the screen that one came from, and never out of Galley", async ({ page }) => {
  const capture = new CapturePage(page);
  await page.goto("data:text/html,elsewhere");
  await capture.goto();
  const back = page.getByRole("button", { name: "Back", exact: true });
  await back.click();
  await expect(page).toHaveURL(/#\/$/);
  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("main").getByRole("link", { name: "Show", exact: true }).click();
  await expect(capture.bookmarklet).toBeVisible();
  await page.reload();
  await back.click();
  await expect(page).toHaveURL(/#\/settings$/);
});
