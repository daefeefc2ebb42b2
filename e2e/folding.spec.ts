import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("a folded section hides its items, stays folded through a reload, and prints whole", async ({
  page,
  library,
  desk,
}) => {
  const file = issueFile(TWO_SECTIONS);
  await library.openFiles(file);
  await desk.foldOf("Reports").click();
  await expect(desk.text.getByText("First report")).toBeHidden();
  await expect(desk.text.getByText("First paper")).toBeVisible();
  expect((await desk.download()).text).toBe(file.text);

  await page.reload();
  await expect(desk.text.getByText("First paper")).toBeVisible();
  await expect(desk.text.getByText("First report")).toBeHidden();
  await desk.unfoldOf("Reports").click();
  await expect(desk.text.getByText("First report")).toBeVisible();
});
