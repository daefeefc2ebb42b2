import { writeFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { expect, test } from "./fixtures.ts";
import { draggedLink } from "./support/input.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

const THIRD = issueFile(TWO_SECTIONS);

test("a new issue is the next one, on the next publishing day, named by profile and slug", async ({
  page,
  library,
  editor,
  frontMatter,
}) => {
  await page.clock.setFixedTime(new Date("2026-01-07T12:00:00Z"));
  await library.goto();
  await library.openFiles(THIRD);
  await expect(editor.text).toBeVisible();
  await editor.toLibrary();
  await library.newIssueButton.click();
  await expect(library.newIssueDialog.getByLabel("Number")).toHaveValue("4");
  await expect(library.newIssueDialog.getByLabel("Day")).toHaveValue("2026-01-12");
  await page.keyboard.press("Escape");
  await library.newIssue({ headline: "Chips and where they come from" });
  await expect(editor.sectionTitles).toHaveText([
    "Reports",
    "Products and models",
    "Investment and business",
    "Papers",
    "Other reading",
  ]);
  const { name, text } = await editor.download();
  expect(name).toMatch(/^2026-01-12-[a-z0-9-]*chips[a-z0-9-]*\.md$/);
  expect(text).toContain('title: "Weekly Links 4: Chips and where they come from"\n');

  await editor.openFrontMatter();
  await frontMatter.field("Slug").fill("on-chips");
  await frontMatter.field("Day").fill("2026-01-13");
  await frontMatter.back();
  expect((await editor.download()).name).toBe("2026-01-13-on-chips.md");
  await editor.toLibrary();
  await expect(library.rows).toContainText(["Chips and where they come from", "Small models"]);
});

test("an issue is found by its text, duplicated, deleted, and brought back", async ({
  library,
  editor,
}) => {
  await library.openFiles(THIRD, {
    name: "other.md",
    text: THIRD.text.replace("Links 3: Small models", "Links 2: Chips").replace("First", "Unique"),
  });
  await expect(library.rows).toHaveCount(2);
  await library.search.fill("unique report");
  await expect(library.rows).toHaveCount(1);
  await expect(library.rows).toContainText("Chips");
  await library.search.fill("nowhere to be found");
  await expect(library.rows).toHaveCount(0);
  await library.search.fill("");
  await expect(library.rows).toHaveCount(2);

  await library.duplicate("Chips");
  await expect(library.rows).toHaveCount(3);
  await expect(library.rows.first()).toContainText("4");
  await expect(library.row("Chips")).toHaveCount(1);
  await library.delete("Small models");
  await expect(library.row("Small models")).toHaveCount(0);
  await library.undo();
  await expect(library.row("Small models")).toHaveCount(1);
  await library.issue("Small models").click();
  expect((await editor.download()).text).toBe(THIRD.text);
});

test("all issues are downloaded as one archive, to the byte", async ({ library }) => {
  const other = { name: "other.md", text: "﻿no front matter\r\nat all" };
  await library.openFiles(THIRD, other);
  await expect(library.rows).toHaveCount(2);
  const { name, bytes } = await library.exportAll();
  expect(name).toMatch(/\.zip$/);
  const files = unzipSync(bytes);
  const text = (path: string): string => Buffer.from(files[path] ?? []).toString("utf8");
  expect(text(`issues/${THIRD.name}`)).toBe(THIRD.text);
  expect(text(`issues/${other.name}`)).toBe(other.text);
});

test("a file that is here already is compared, not silently taken twice", async ({
  library,
  editor,
}) => {
  await library.openFiles(THIRD);
  await expect(editor.text).toBeVisible();
  await editor.toLibrary();
  await library.openFiles(THIRD);
  await expect(editor.text).toBeVisible();
  await editor.toLibrary();
  await expect(library.rows).toHaveCount(1);

  const changed = { ...THIRD, text: THIRD.text.replace("First report", "Another report") };
  await library.openFiles(changed);
  await expect(library.compareDialog).toContainText("First report");
  await expect(library.compareDialog).toContainText("Another report");
  await library.compareDialog.getByRole("button", { name: "Leave as it is" }).click();
  expect((await editor.download()).text).toBe(THIRD.text);
  await editor.toLibrary();
  await library.openFiles(changed);
  await library.compareDialog.getByRole("button", { name: "Take the file’s text" }).click();
  await expect(editor.items("Reports").first()).toHaveText("Another report");
  expect((await editor.download()).text).toBe(changed.text);
  await editor.toLibrary();
  await expect(library.rows).toHaveCount(1);
});

test("files are opened by a drop on the window, several at once; what is not UTF-8 is refused", async ({
  library,
  editor,
  input,
}, testInfo) => {
  const paths = await Promise.all(
    [
      { name: "one.md", bytes: Buffer.from(THIRD.text) },
      { name: "two.md", bytes: Buffer.from("# Two\n") },
      { name: "gbk.md", bytes: Buffer.from([0xc4, 0xe3, 0xba, 0xc3]) },
    ].map(async ({ name, bytes }) => {
      const path = testInfo.outputPath(name);
      await writeFile(path, bytes);
      return path;
    }),
  );
  await input.drop({ x: 700, y: 400 }, { files: paths });
  await expect(editor.message("gbk.md was not opened: it is not UTF-8 text.")).toBeVisible();
  await expect(library.rows).toHaveCount(2);
});

for (const where of ["the first visit", "the library"])
  test(`on ${where} links are dropped anywhere, or pasted, and wait in the inbox`, async ({
    page,
    library,
    editor,
    inbox,
    input,
  }) => {
    if (where === "the library") {
      await library.openFiles(THIRD);
      await expect(editor.text).toBeVisible();
      await editor.toLibrary();
      await expect(library.rows).toHaveCount(1);
    }
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(inbox.field).toBeHidden();
    await input.drop(main, draggedLink("https://lab.example/k2", "Kimi K2"));
    await expect(inbox.row("Kimi K2")).toBeVisible();
    await expect(inbox.rows).toHaveCount(1);
    await inbox.buttonInLibrary.click();
    await expect(inbox.field).toBeHidden();
    await page.evaluate(() => navigator.clipboard.writeText("https://news.example/2025/data"));
    await main.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("Control+v");
    await expect(inbox.row("news.example")).toBeVisible();
    await inbox.buttonInLibrary.click();
    await input.drop(main, { items: [] });
    await expect(inbox.notice("Ctrl+L, Ctrl+C")).toBeVisible();
    await expect(inbox.rows).toHaveCount(2);
  });

test("what was deleted lies in the trash, and comes back from there after a restart", async ({
  page,
  library,
  editor,
}) => {
  await expect(library.newIssueButton).toBeVisible();
  await expect(page.getByRole("button", { name: "Trash" })).toHaveCount(0);
  await library.openFiles(issueFile("One\n"));
  await expect(editor.text).toContainText("One");
  await library.goto();
  await library.delete("Small models");
  await page.reload();
  await page.getByRole("button", { name: "Trash" }).click();
  const trash = page.getByRole("dialog", { name: "Deleted issues" });
  await expect(trash.getByRole("listitem")).toContainText("Small models");
  await trash.getByRole("button", { name: "Bring back" }).click();
  await expect(library.row("Small models")).toBeVisible();
});

test("keys go on where they were: at the next issue once one is deleted, at the title of a screen that is gone to", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("One\n"));
  await expect(editor.text).toContainText("One");
  await library.goto();
  await library.rows.getByRole("button", { name: "Duplicate as a new issue" }).press("Enter");
  await expect(library.rows).toHaveCount(2);
  await library.rows.getByRole("button", { name: "Delete" }).first().press("Enter");
  await expect(library.rows).toHaveCount(1);
  await expect(library.rows.getByRole("link")).toBeFocused();
  await page.getByRole("button", { name: "Settings" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("issues that look alike are told from each other by the names of their files", async ({
  page,
  library,
}) => {
  await library.openFiles(
    issueFile("One\n", "2026-01-05-small-models.md"),
    issueFile("Another\n", "2026-01-05-small-models-copy.md"),
  );
  await expect(library.row("2026-01-05-small-models.md")).toHaveCount(1);
  await expect(library.row("2026-01-05-small-models-copy.md")).toHaveCount(1);
  await library.delete("small-models-copy.md");
  await expect(library.rows).toHaveCount(1);
  await expect(page.getByRole("main")).not.toContainText("small-models.md");
});
