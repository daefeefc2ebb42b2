import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

const FIRST = issueFile("First words.\n", "2026-01-05-first.md");
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
  await part.getByRole("button", { name: "Ask the browser to keep it" }).click();
  await expect(part).toContainText(/The browser (agreed|did not agree)/);
});
