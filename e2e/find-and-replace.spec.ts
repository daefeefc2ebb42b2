import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("words are found one by one, and replaced one or all, in one step to undo", async ({
  page,
  library,
  desk,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await desk.text.getByText("An introduction.").click();
  await page.keyboard.press("Control+f");
  await desk.findBar.getByLabel("Find", { exact: true }).fill("First");
  await expect(desk.findBar.getByText("1 of 2")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(desk.findBar.getByText("2 of 2")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(desk.findBar.getByText("1 of 2")).toBeVisible();

  await desk.findBar.getByRole("button", { name: "Replace…" }).click();
  await desk.findBar.getByLabel("Replace with").fill("Best");
  await desk.findBar.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(desk.items("Reports").first()).toHaveText("Best report");
  await expect(desk.items("Papers").first()).toHaveText("First paper");

  await desk.findBar.getByLabel("Find", { exact: true }).fill("report");
  await desk.findBar.getByRole("button", { name: "Match case" }).click();
  await desk.findBar.getByRole("button", { name: "Replace all" }).click();
  expect(await desk.body()).toBe(
    TWO_SECTIONS.replace("First report", "Best Best")
      .replace("Second report", "Second Best")
      .replace("Third report", "Third Best"),
  );
  await page.keyboard.press("Escape");
  await expect(desk.findBar).toHaveCount(0);
  await page.keyboard.press("Control+z");
  expect(await desk.body()).toBe(TWO_SECTIONS.replace("First report", "Best report"));
});

test("Ctrl+H opens the bar with what it replaces by", async ({ page, library, desk }) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await desk.text.getByText("An introduction.").click();
  await page.keyboard.press("Control+h");
  await expect(desk.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await expect(desk.findBar.getByLabel("Replace with")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  await expect(desk.findBar.getByLabel("Find", { exact: true })).toBeFocused();
  await expect(desk.findBar.getByLabel("Replace with")).toHaveCount(0);
  await page.keyboard.press("Control+h");
  await expect(desk.findBar.getByLabel("Replace with")).toBeVisible();
});
