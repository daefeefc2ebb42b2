import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("bold that GitHub will not show is marked where it stands, and mended by keys alone", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- 标题：内容\n- other\n"));
  const line = editor.text.getByText("标题：内容");
  await editor.caretAtEndOf(line);
  const item = editor.items("Reports").first().getByRole("paragraph");
  const former = await item.boundingBox();
  await editor.moveCaret("Home", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
  await page.keyboard.press("Control+b");
  await expect(editor.unpublishable).toHaveText("标题：");
  await expect(editor.unpublishable).toHaveAttribute("aria-description", /GitHub does not show/);
  expect((await item.boundingBox())?.height).toBe(former?.height);
  await page.keyboard.press("Control+.");
  await expect(editor.unpublishableChoices).toContainText("GitHub does not show this as bold");
  await expect(editor.unpublishableChoices.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.unpublishable).toHaveCount(0);
  await expect(editor.text).toBeFocused();
  expect(await editor.body()).toBe("# Reports\n\n- **标题**：内容\n- other\n");
});

test("Liquid in the code of a file is marked, and guarded by a press", async ({
  library,
  editor,
}) => {
  const file = issueFile("# Reports\n\n- a `${{ secrets.X }}` b\n");
  await library.openFiles(file);
  await expect(editor.unpublishable).toHaveText("{{ secrets.X }}");
  expect((await editor.downloadByKey()).text).toBe(file.text);
  await editor.unpublishable.click();
  await editor.unpublishableChoices.getByRole("button", { name: "{% raw %}" }).click();
  await expect(editor.unpublishable).toHaveCount(0);
  expect(await editor.body()).toBe("# Reports\n\n- a `{% raw %}${{ secrets.X }}{% endraw %}` b\n");
});
