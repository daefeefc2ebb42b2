import { expect, test } from "./fixtures.ts";
import { issueFile, TWO_SECTIONS } from "./support/issue-file.ts";

test("page and Markdown keep step both ways, with the changed lines marked", async ({
  page,
  library,
  editor,
  markdown,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.text).toBeVisible();
  await markdown.open();
  await expect(markdown.source).toContainText("- First report");
  await expect(markdown.signs).toHaveCount(0);

  await editor.caretAtEndOf(editor.text.getByText("First report"));
  await page.keyboard.type(" on chips");
  await expect(markdown.source).toContainText("- First report on chips");
  await expect(markdown.signs).toHaveText(["+"]);

  await markdown.source.getByText("- Second paper").click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- **Third** paper");
  await expect(editor.items("Papers")).toHaveText([/First/, /Second/, /Third paper/]);
  await expect(editor.items("Papers").getByRole("strong")).toHaveText("Third");
  await expect(markdown.signs).toHaveText(["+", "+"]);

  await markdown.showChanges();
  await expect(markdown.changes).toContainText("First report on chips");
  await expect(markdown.changes).toContainText("- **Third** paper");
  await expect(markdown.pane).toContainText("+2 −1 lines");

  await editor.caretAtEndOf(editor.text.getByText("An introduction."));
  await page.keyboard.press("Control+z");
  await expect(editor.items("Papers")).toHaveCount(2);
  expect(await editor.body()).toBe(TWO_SECTIONS.replace("First report", "First report on chips"));
});

test("the pane opens at the line of the caret", async ({ page, library, editor, markdown }) => {
  const paragraphs = Array.from({ length: 80 }, (_, index) => `Paragraph ${index + 1} **of** many`);
  await library.openFiles(issueFile(`${paragraphs.join("\n\n")}\n`));
  await editor.caretAtEndOf(editor.text.getByText("Paragraph 70 of many"));
  await page.keyboard.press("ArrowLeft");
  await markdown.open();
  await expect(markdown.source.getByText("Paragraph 70 **of** many")).toBeInViewport();
  await markdown.source.focus();
  await page.keyboard.type("!");
  await expect(editor.text).toContainText("Paragraph 70 of man!y");
});

test("source that is typed keeps its own form", async ({ page, library, editor, markdown }) => {
  const text = issueFile("a *b* c\n\nd\n").text.replaceAll("\n", "\r\n");
  await library.openFiles({ name: "windows.md", text });
  await expect(editor.text).toBeVisible();
  await markdown.open();
  await markdown.source.getByText("d", { exact: true }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("__e__");
  await expect(editor.text.getByRole("strong")).toHaveText("e");
  expect((await editor.download()).text).toBe(`${text}__e__\r\n`);
});

test("what is typed is in the file at once, is there after a reload, and is one step of undo", async ({
  page,
  library,
  editor,
  markdown,
}) => {
  await library.openFiles(issueFile(TWO_SECTIONS));
  await expect(editor.text).toBeVisible();
  await markdown.open();
  const typeAtEndOf = async (line: string, words: string) => {
    await markdown.source.getByText(line).click();
    await page.keyboard.press("End");
    await page.keyboard.type(words);
  };
  await typeAtEndOf("- First paper", ", in one go");
  expect(await editor.body()).toBe(TWO_SECTIONS.replace("First paper", "First paper, in one go"));
  await page.keyboard.press("Control+z");
  await expect(markdown.source).not.toContainText("in one go");
  expect(await editor.body()).toBe(TWO_SECTIONS);

  await typeAtEndOf("- Second paper", ", the last words");
  await page.reload();
  await expect(editor.text).toContainText("Second paper, the last words");
});

test("white space that was typed in the source stays when the page is edited after it", async ({
  page,
  library,
  editor,
  markdown,
}) => {
  await library.openFiles(issueFile("First\n\nSecond\n\nThird\n"));
  await expect(editor.text).toBeVisible();
  await markdown.open();
  await markdown.source.getByText("Third", { exact: true }).click();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await expect(editor.text).toContainText("Thirdx");
  await markdown.source.getByText("First", { exact: true }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await editor.body()).toBe("First\n\n\n\nSecond\n\nThirdx\n");

  await editor.caretAtEndOf(editor.text.getByText("Thirdx"));
  await page.keyboard.press("Backspace");
  await expect(editor.text).not.toContainText("Thirdx");
  expect(await editor.body()).toBe("First\n\n\n\nSecond\n\nThird\n");
});

test("a change of white space in the source is a step of the one history, and the focus stays where it is undone", async ({
  page,
  library,
  editor,
  markdown,
}) => {
  await library.openFiles(issueFile("First\n\nSecond\n"));
  await expect(editor.text).toBeVisible();
  await markdown.open();
  await editor.caretAtEndOf(editor.text.getByText("Second"));
  await page.keyboard.type(" words");
  await expect(markdown.source).toContainText("Second words");
  await markdown.source.getByText("First", { exact: true }).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  expect(await editor.body()).toBe("First\n\n\nSecond words\n");

  await page.keyboard.press("Control+z");
  await expect(markdown.source).toBeFocused();
  expect(await editor.body()).toBe("First\n\nSecond words\n");
  await page.keyboard.press("Control+Shift+KeyZ");
  expect(await editor.body()).toBe("First\n\n\nSecond words\n");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(editor.text).not.toContainText("words");
  expect(await editor.body()).toBe("First\n\nSecond\n");

  await editor.caretAtEndOf(editor.text.getByText("Second"));
  await page.keyboard.press("Control+Shift+KeyZ");
  await page.keyboard.press("Control+Shift+KeyZ");
  expect(await editor.body()).toBe("First\n\n\nSecond words\n");
});
