import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("words are found one by one, and replaced one or all, in one step to undo", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.text.getByText("An introduction.").click();
  await page.keyboard.press("Control+f");
  await editor.findBar.getByLabel("Find", { exact: true }).fill("First");
  await expect(editor.findBar.getByText("1 of 2")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(editor.findBar.getByText("2 of 2")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(editor.findBar.getByText("1 of 2")).toBeVisible();

  await editor.findBar.getByRole("button", { name: "Replace…" }).click();
  await editor.findBar.getByLabel("Replace with").fill("Best");
  await editor.findBar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(editor.items("Reports").first()).toHaveText("Best report");
  await expect(editor.items("Papers").first()).toHaveText("First paper");

  await editor.findBar.getByLabel("Find", { exact: true }).fill("report");
  await editor.findBar.getByRole("button", { name: "Match case" }).click();
  await editor.findBar.getByRole("button", { name: "Replace all" }).click();
  expect(await editor.body()).toBe(
    TWO_SECTIONS.replace("First report", "Best Best")
      .replace("Second report", "Second Best")
      .replace("Third report", "Third Best"),
  );
  await page.keyboard.press("Escape");
  await expect(editor.findBar).toHaveCount(0);
  await page.keyboard.press("Control+z");
  expect(await editor.body()).toBe(TWO_SECTIONS.replace("First report", "Best report"));
});

test("Ctrl+H opens the bar with what it replaces by", async ({ page, library, editor }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.text.getByText("An introduction.").click();
  await page.keyboard.press("Control+h");
  await expect(editor.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await expect(editor.findBar.getByLabel("Replace with")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  await expect(editor.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await expect(editor.findBar.getByLabel("Replace with")).toHaveCount(0);
  await page.keyboard.press("Control+h");
  await expect(editor.findBar.getByLabel("Replace with")).toBeVisible();
});

test("Tab goes from what is looked for to what replaces it, and Enter replaces there", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await editor.text.getByText("An introduction.").click();
  await page.keyboard.press("Control+h");
  await expect(editor.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await page.keyboard.type("First");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Best");
  await page.keyboard.press("Shift+Tab");
  await expect(editor.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await editor.body()).toBe(TWO_SECTIONS.replace("First report", "Best report"));
});
