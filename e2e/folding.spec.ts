import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("a folded section hides its items, stays folded through a reload, and prints whole", async ({
  page,
  library,
  editor,
}) => {
  const file = issueFile(TWO_SECTIONS);
  await library.openFiles(file);
  await editor.foldOf("Reports").click();
  await expect(editor.text.getByText("First report")).toBeHidden();
  await expect(editor.text.getByText("First paper")).toBeVisible();
  expect((await editor.download()).text).toBe(file.text);

  await page.reload();
  await expect(editor.text.getByText("First paper")).toBeVisible();
  await expect(editor.text.getByText("First report")).toBeHidden();
  await editor.unfoldOf("Reports").click();
  await expect(editor.text.getByText("First report")).toBeVisible();
});
