import { expect, test } from "./fixtures.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { issueFile } from "./support/issue-file.ts";

const FIRST = issueFile("First words.\n", "2026-01-05-first.md");
/** A later one, with a title of its own. */
const LATER = {
  name: "2026-01-12-large-models.md",
  text: FIRST.text
    .replace("3: Small models", "4: Large models")
    .replace("2026-01-05", "2026-01-12"),
};
const SECOND = { name: "other.md", text: "﻿no front matter\r\nat all" };

test("everything is downloaded as one file, and a browser that has nothing is given it back", async ({
  page,
  browser,
  library,
}) => {
  await library.openFiles(FIRST, SECOND);
  await expect(library.rows).toHaveCount(2);
  const { bytes } = await library.exportAll();

  const context = await browser.newContext();
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  const chosen = fresh.waitForEvent("filechooser");
  await fresh.getByRole("button", { name: "Restore from a backup…" }).click();
  await (
    await chosen
  ).setFiles({ name: "galley.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) });
  const dialog = fresh.getByRole("dialog", { name: "Restore from a backup" });
  await expect(dialog.getByRole("row")).toHaveCount(3);
  await dialog.getByRole("button", { name: "Restore 2 issues" }).click();
  await expect(fresh.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await fresh.reload();
  await expect(fresh.getByRole("main").getByRole("listitem")).toHaveCount(2);
  await context.close();
});

test("a backup says what differs here, which is newer and what was deleted, and brings that back", async ({
  page,
  library,
}) => {
  await library.openFiles(FIRST, LATER);
  await expect(library.rows).toHaveCount(2);
  const { bytes } = await library.exportAll();
  await library.issue("Large models").click();
  const editor = new EditorPage(page, "en");
  await editor.caretAtEndOf(editor.text.getByText("First words."));
  await page.keyboard.type(" newer words");
  await editor.saved();
  await page.goBack();
  await library.delete("Small models");
  await expect(page.locator(".toast").filter({ hasText: "Deleted" })).toBeVisible();

  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup…" }).click();
  await (
    await chosen
  ).setFiles({ name: "galley.zip", mimeType: "application/zip", buffer: Buffer.from(bytes) });
  const dialog = page.getByRole("dialog", { name: "Restore from a backup" });
  const differing = dialog.getByRole("row", { name: /Large models/ });
  await expect(differing.getByRole("cell").first()).toContainText("newer");

  await differing.getByRole("button", { name: /^Look at/ }).click();
  const look = page.getByRole("dialog", { name: /Large models/ });
  await expect(look).toContainText("newer words");

  await page.keyboard.press("Escape");
  await expect(look).toBeHidden();
  await expect(dialog).toBeVisible();
  const trashed = dialog.getByRole("row").filter({ hasText: "in the trash here" });
  await trashed.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Restore 1 issue" }).click();
  await expect(dialog).toBeHidden();
  await expect(library.rows).toHaveCount(2);
  await expect(page.locator(".toast").filter({ hasText: "Deleted" })).toBeHidden();
});

test("a zip that is no backup is refused with a word, and changes nothing", async ({
  page,
  library,
}) => {
  await library.openFiles(FIRST, SECOND);
  await expect(library.rows).toHaveCount(2);
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup…" }).click();
  await (
    await chosen
  ).setFiles({ name: "old.zip", mimeType: "application/zip", buffer: Buffer.from("PK no zip") });
  const dialog = page.getByRole("dialog", { name: "old.zip was not opened" });
  await expect(dialog).toContainText("Nothing was changed.");
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(library.rows).toHaveCount(2);
});

test("the settings say how the second copy stands and when everything was last downloaded", async ({
  page,
  library,
  settings,
}) => {
  await library.openFiles(FIRST, SECOND);
  await expect(library.rows).toHaveCount(2);
  await settings.goto();
  const part = page.getByRole("region", { name: "Safe keeping" });
  await expect(part).toContainText("The second copy was written at");
  await expect(part).toContainText("Nothing was backed up from this browser yet.");
  const download = page.waitForEvent("download");
  await part.getByRole("button", { name: "Download everything" }).click();
  expect((await download).suggestedFilename()).toMatch(/^galley-.*\.zip$/);
  await expect(part).toContainText("Everything was last downloaded on");
  await expect(part).not.toContainText("Nothing was backed up");
  await part.getByRole("button", { name: "Ask the browser to keep it" }).click();
  await expect(part).toContainText(/The browser (agreed|did not agree)/);
});
