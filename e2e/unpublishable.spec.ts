import { expect, test } from "./fixtures.ts";
import { issueFile } from "./support/issue-file.ts";

test("bold that GitHub will not show is marked where it stands, and mended by keys alone", async ({
  page,
  library,
  desk,
}) => {
  await library.openFiles(issueFile("# Reports\n\n- 标题：内容\n- other\n"));
  const line = desk.text.getByText("标题：内容");
  await desk.caretAtEndOf(line);
  const item = desk.items("Reports").first().getByRole("paragraph");
  const former = await item.boundingBox();
  await desk.moveCaret("Home", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
  await page.keyboard.press("Control+b");
  await expect(desk.unpublishable).toHaveText("标题：");
  await expect(desk.unpublishable).toHaveAttribute("aria-description", /GitHub does not show/);
  expect((await item.boundingBox())?.height).toBe(former?.height);
  await page.keyboard.press("Control+.");
  await expect(desk.unpublishableChoices).toContainText("GitHub does not show this as bold");
  await expect(desk.unpublishableChoices.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(desk.unpublishable).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  expect(await desk.body()).toBe("# Reports\n\n- **标题**：内容\n- other\n");
});

test("Liquid in the code of a file is marked, and guarded by a press", async ({
  library,
  desk,
}) => {
  const file = issueFile("# Reports\n\n- a `${{ secrets.X }}` b\n");
  await library.openFiles(file);
  await expect(desk.unpublishable).toHaveText("{{ secrets.X }}");
  expect((await desk.downloadByKey()).text).toBe(file.text);
  await desk.unpublishable.click();
  await desk.unpublishableChoices.getByRole("button", { name: "{% raw %}" }).click();
  await expect(desk.unpublishable).toHaveCount(0);
  expect(await desk.body()).toBe("# Reports\n\n- a `{% raw %}${{ secrets.X }}{% endraw %}` b\n");
});
