import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { withBuild } from "./support/build-server.ts";
import { draggedLink, RealInput } from "./support/input.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test.use({ serviceWorkers: "allow", expectedError: /Failed to load resource|ERR_/ });
test.setTimeout(180_000);

/** Waits until the app is kept: nothing of it need be asked for any more. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), {
      timeout: 90_000,
    })
    .toBe("activated");
}

test("without the server the app opens, with all its parts and in both languages", async ({
  context,
}) => {
  await withBuild(async ({ address, stop }) => {
    const first = await context.newPage();
    await first.goto(address);
    await kept(first);
    await stop();
    await first.close();

    // A cold start.
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(address);
    const editor = new EditorPage(page, "en");
    await new LibraryPage(page, "en").openFiles(issueFile(TWO_SECTIONS));
    await editor.caretAtEndOf(editor.text.getByText("First report"));
    await page.keyboard.type(" offline");
    await editor.saved();
    await page.keyboard.press("ControlOrMeta+Alt+m");
    await expect(page.getByRole("complementary", { name: "Markdown" })).toContainText(
      "- First report offline",
    );
    await page.keyboard.press("ControlOrMeta+Shift+c");
    await expect(page.getByRole("complementary", { name: "Copies" })).toBeVisible();
    await page.reload();
    await expect(editor.text).toContainText("First report offline");
    await page.getByRole("button", { name: "Appearance" }).click();
    await page.getByRole("menuitemradio", { name: "简体中文" }).click();
    await expect(page.getByRole("button", { name: "下载 .md" })).toBeVisible();
  });
});

test("a newer build waits, the open page keeps its own parts, and takes over after all is saved", async ({
  context,
}) => {
  await withBuild(async ({ address, deploy }) => {
    const page = await context.newPage();
    await page.goto(address);
    await kept(page);
    const editor = new EditorPage(page, "en");
    await new LibraryPage(page, "en").openFiles(issueFile(TWO_SECTIONS));
    // It loads nothing ahead.
    const other = await context.newPage();
    await other.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await other.goto(address);
    await deploy();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    const notice = page.getByRole("status").filter({ hasText: "A newer Galley is ready." });
    await expect(notice).toBeVisible({ timeout: 60_000 });
    // Where something is asked in the same place, that goes first.
    const link = draggedLink("https://arxiv.org/abs/2501.00001", "arXiv");
    await (await RealInput.of(page)).drop(editor.text.getByText("First paper"), link, "bottom");
    const never = page.getByRole("status").getByRole("button", { name: "Never" });
    await expect(never).toBeVisible();
    await expect(notice).toBeHidden();
    await never.click();
    await expect(notice).toBeVisible();
    // It waits through a reload, too, with all its parts.
    await notice.getByRole("button", { name: "Later" }).click();
    await page.reload();
    await expect(notice).toBeVisible({ timeout: 60_000 });

    await editor.caretAtEndOf(editor.text.getByText("First report"));
    await page.keyboard.type(" typed under the old build");
    await notice.getByRole("button", { name: "Use it now" }).click();
    const script = page.locator('script[type=module][src*="NEWBUILD"]');
    await expect(script).toBeAttached({ timeout: 60_000 });
    await expect(editor.text).toContainText("First report typed under the old build");

    // The other page is of the former build, whose parts the server does not have any more.
    await other.bringToFront();
    await expect(other.locator('script[src*="NEWBUILD"]')).not.toBeAttached();
    await other.goto(`${address}${new URL(page.url()).hash}`);
    await expect(new EditorPage(other, "en").text).toContainText("typed under the old build");
    await other.keyboard.press("ControlOrMeta+Alt+m");
    await expect(other.getByRole("complementary", { name: "Markdown" })).toContainText(
      "typed under the old build",
    );
    await expect(other.locator('script[src*="NEWBUILD"]')).not.toBeAttached();
  });
});
