import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { issueFile } from "./support/issue-file.ts";

const { name, text } = issueFile(
  "端侧模型,手机上\n\n普通的一段话\n\n增加38％\n\n- [甲](https://a.test/1)：一个,两个\n",
);
const FILE = {
  name,
  text: text.replace(
    "categories: AI\n",
    "categories: AI\ngiscus_comments: true\ntabs: true\npretty_table: true\ntoc:\n  sidebar: left\n",
  ),
};

test.beforeEach(async ({ library, editor }) => {
  await library.openFiles(FILE);
  await expect(editor.findings).toHaveText([",", "％", ","]);
});

/** Where the shown message stands among all, as it says itself. */
const place = (editor: EditorPage) => editor.finding.locator(".popover-walk");

/** The words before the caret in its line. */
const beforeCaret = (editor: EditorPage) =>
  editor.text.evaluate(() => {
    const selection = document.getSelection();
    const range = selection?.getRangeAt(0).cloneRange();
    const block = selection?.anchorNode?.parentElement?.closest("p");
    if (!range || !block) return null;
    range.setStart(block, 0);
    return range.toString();
  });

test("F8 walks the findings forward and Shift+F8 back, round either end, and Escape writes on at the place", async ({
  page,
  editor,
}) => {
  await editor.caretAtEndOf(editor.text.getByText("普通的一段话"));
  for (const [key, at] of [
    ["F8", "2 / 3 · F8"],
    ["F8", "3 / 3 · F8"],
    ["F8", "1 / 3 · F8"],
    ["Shift+F8", "3 / 3 · F8"],
    ["Shift+F8", "2 / 3 · F8"],
    ["Shift+F8", "1 / 3 · F8"],
    ["Shift+F8", "3 / 3 · F8"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(editor)).toHaveText(at);
    await expect(editor.finding.getByRole("button", { name: "Fix" })).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(editor.finding).toBeHidden();
  await expect(editor.text).toBeFocused();
  expect(await beforeCaret(editor)).toBe("甲：一个");
});

test("Shift+F8 goes to the finding before the caret, and F8 to the one behind it", async ({
  page,
  editor,
}) => {
  for (const [key, at, before] of [
    ["Shift+F8", "1 / 3 · F8", "端侧模型"],
    ["F8", "2 / 3 · F8", "增加38"],
  ] as const) {
    await editor.caretAtEndOf(editor.text.getByText("普通的一段话"));
    await page.keyboard.press(key);
    await expect(place(editor)).toHaveText(at);
    await page.keyboard.press("Escape");
    await expect(editor.text).toBeFocused();
    expect(await beforeCaret(editor)).toBe(before);
  }
});

test("both walk from anywhere on the page, too", async ({ page, editor }) => {
  await editor.checkCount.focus();
  await page.keyboard.press("F8");
  await expect(place(editor)).toHaveText("1 / 3 · F8");
  await page.keyboard.press("Escape");
  await editor.checkCount.focus();
  await page.keyboard.press("Shift+F8");
  await expect(place(editor)).toHaveText("3 / 3 · F8");
});

test("screen readers are told politely how many there are, when one comes and when one goes", async ({
  page,
  editor,
}) => {
  // An `output` is a status: it waits until nothing else is said.
  await expect(editor.told).toHaveRole("status");
  await expect(editor.told).toHaveText("Checks: 3 places");
  await editor.caretAtEndOf(editor.text.getByText("普通的一段话"));
  await page.keyboard.type("38％");
  await expect(editor.told).toHaveText("Checks: 4 places");
  await expect(editor.text).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(editor.told).toHaveText("Checks: 3 places");
  await page.keyboard.press("F8");
  await page.keyboard.press("Enter");
  await expect(editor.told).toHaveText("Checks: 2 places");
  await expect(editor.text).toBeFocused();
});
