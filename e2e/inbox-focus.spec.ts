import { expect, test } from "./fixtures.ts";
import { askNobody } from "./support/ask-nobody.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test.beforeEach(({ page }) => askNobody(page));

for (const width of [1440, 1000])
  test(`F6 comes to what stands left, ${width} pixels wide`, async ({
    page,
    library,
    editor,
    inbox,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await library.openFiles(issueFile(TWO_SECTIONS));
    await editor.text.focus();
    await page.keyboard.press("Control+Alt+i");
    await inbox.paste("https://lab.example/one https://lab.example/two");
    await expect(inbox.rows).toHaveCount(2);
    // Messages are reached by F6, too; they are gone then.
    await page.reload();
    await inbox.rows.nth(1).click();
    await editor.text.focus();
    await page.keyboard.press("Shift+F6");
    await expect(inbox.rows.nth(1)).toBeFocused();
    await page.keyboard.press("Control+Alt+i");
    await editor.text.focus();
    await page.keyboard.press("Shift+F6");
    await expect(editor.text).not.toBeFocused();
    await page.keyboard.press("F6");
    await expect(editor.text).toBeFocused();
  });

test("in a narrow window, where the outline has no tabs, the focus stays left of the text", async ({
  page,
  library,
  editor,
  inbox,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.items("Papers")).toHaveCount(2);
  for (const leave of [() => page.keyboard.press("ArrowLeft"), () => inbox.outlineTab.click()]) {
    await page.keyboard.press("Control+Alt+i");
    await expect(inbox.field).toBeFocused();
    await inbox.tab.focus();
    await leave();
    await expect(inbox.tab).toBeHidden();
    await expect(inbox.openInRail).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(inbox.field).toBeFocused();
});
