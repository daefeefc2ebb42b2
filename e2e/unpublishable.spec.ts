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

test("a mistake in words that GitHub will not show as they are is told with them, mended and left by keys alone", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- 端侧模型,手机：内容\n- other\n"));
  await editor.caretAtEndOf(editor.text.getByText("端侧模型"));
  await editor.moveCaret("Home", ...Array.from({ length: 8 }, () => "Shift+ArrowRight"));
  await page.keyboard.press("Control+b");
  await expect(editor.unpublishable.first()).toBeVisible();
  const comma = editor.findings.filter({ hasText: /^,$/ });
  await comma.click();
  const also = editor.unpublishableChoices.getByRole("region", { name: /Half-width/ });
  await expect(editor.unpublishableChoices).toContainText("GitHub does not show this as bold");
  await expect(also.getByRole("button")).toHaveText(["Fix", "Ignore here", "Switch the rule off"]);
  await page.keyboard.press("Control+.");
  await expect(editor.unpublishableChoices.getByRole("button").first()).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
  await expect(also.getByRole("button", { name: "Fix" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(comma).toHaveCount(0);
  await expect(editor.text).toBeFocused();
  expect(await editor.body()).toContain("- **端侧模型，手机：**内容\n");
});

test("what is left as it is published is no mistake in the count any more, also after a reload", async ({
  page,
  library,
  editor,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- [a](https://a.example/) `${{ x.y }}` b\n"));
  await expect(editor.unpublishable).toHaveText("{{ x.y }}");
  await expect(editor.checkCount).not.toHaveText("");
  const before = Number(await editor.checkCount.textContent());
  await editor.unpublishable.click();
  await editor.unpublishableChoices.getByRole("button", { name: "Leave it as it is" }).click();
  const rest = before === 1 ? "" : String(before - 1);
  await expect(editor.checkCount).toHaveText(rest);
  await page.reload();
  await expect(editor.unpublishable).toHaveText("{{ x.y }}");
  await expect(editor.checkCount).toHaveText(rest);
});
