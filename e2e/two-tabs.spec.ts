import { expect, test } from "./fixtures.ts";
import { DeskPage } from "./pages/desk-page.ts";
import { LibraryPage } from "./pages/library-page.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("a second tab on the same issue is told so, reads, and writes once the first is closed", async ({
  page,
  context,
  library,
  desk,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  await desk.saved();

  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new DeskPage(tab, "en");
  await expect(second.notice("This issue is being written in another tab.")).toBeVisible();
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
  desk,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await desk.caretAtEndOf(desk.text.getByText("First report"));
  await page.keyboard.type(" here");
  await desk.saved();

  const tab = await context.newPage();
  const other = new LibraryPage(tab, "en");
  await other.goto();
  await other.delete("Small models");
  await expect(desk.notice("This issue was deleted in another tab.")).toBeVisible();
  await page.keyboard.type(" and there");
  await expect(desk.notice("This issue was deleted in another tab.")).toBeHidden();
  await desk.saved();
  await expect(other.row("Small models")).toBeVisible();
});
