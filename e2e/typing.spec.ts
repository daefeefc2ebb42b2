import { expect, test } from "./fixtures.ts";
import { WAYS_TO_TYPE } from "./support/input.ts";
import { issueFile } from "./support/issue-file.ts";

for (const [way, write] of Object.entries(WAYS_TO_TYPE)) {
  test.describe(`Markdown that is typed ${way}`, () => {
    test.use({ language: "zh-CN" });

    test("becomes marks between Chinese characters, without spaces", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(issueFile("开头\n"));
      await editor.caretAtEndOf(editor.text.getByText("开头"));
      await page.keyboard.press("Enter");
      await write(
        page,
        input,
        "研究**重点**内容，按`x`键，~~旧~~新，读*一遍*吧，[见](https://a.example/x)此",
      );
      const line = editor.text.getByRole("paragraph").last();
      await expect(line).toHaveText("研究重点内容，按x键，旧新，读一遍吧，见此");
      await expect(line.getByRole("strong")).toHaveText("重点");
      await expect(line.getByRole("code")).toHaveText("x");
      await expect(line.getByRole("deletion")).toHaveText("旧");
      await expect(line.getByRole("emphasis")).toHaveText("一遍");
      await expect(line.getByRole("link", { name: "见" })).toHaveAttribute(
        "href",
        "https://a.example/x",
      );
      expect(await editor.body()).toBe(
        "开头\n\n研究**重点**内容，按`x`键，~~旧~~新，读*一遍*吧，[见](https://a.example/x)此\n",
      );
    });

    test("becomes lists, quotes, code, rules and headings at the start of a line", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(issueFile("开头\n"));
      await editor.caretAtEndOf(editor.text.getByText("开头"));
      const { keyboard } = page;
      await keyboard.press("Enter");
      await write(page, input, "- 一");
      await keyboard.press("Enter");
      await write(page, input, "二");
      await keyboard.press("Enter");
      await keyboard.press("Enter");
      await write(page, input, "1. 甲");
      await keyboard.press("Enter");
      await keyboard.press("Enter");
      await write(page, input, "》 引文");
      await keyboard.press("Enter");
      await keyboard.press("Enter");
      await keyboard.type("```js");
      await keyboard.press("Enter");
      await keyboard.type("let a;");
      await keyboard.press("Control+Enter");
      await keyboard.type("---");
      await write(page, input, "## 小标题");
      await keyboard.press("Enter");
      await write(page, input, "结尾");
      expect(await editor.body()).toBe(
        "开头\n\n- 一\n- 二\n\n1. 甲\n\n> 引文\n\n```js\nlet a;\n```\n\n---\n\n## 小标题\n\n结尾\n",
      );
    });

    test("is left as typed by Ctrl+Z right after, and by Backspace", async ({
      page,
      library,
      editor,
      input,
    }) => {
      await library.openFiles(issueFile("开头\n"));
      const line = editor.text.getByText("开头");
      await editor.caretAtEndOf(line);
      await write(page, input, "**重点**");
      await expect(editor.text.getByRole("strong")).toHaveText("重点");
      await page.keyboard.press("Backspace");
      await expect(editor.text.getByRole("paragraph").first()).toHaveText("开头**重点**");
    });
  });
}

test.describe("an input method", () => {
  test("fires no rule on what it shows before the words are chosen", async ({
    page,
    library,
    editor,
    input,
  }) => {
    await library.openFiles(issueFile("开头\n"));
    const line = editor.text.getByRole("paragraph").first();
    await editor.caretAtEndOf(line);
    await page.keyboard.type("**重点*");
    await input.preEdit("*");
    await expect(line).toHaveText("开头**重点**");
    await expect(editor.text.getByRole("strong")).toHaveCount(0);
    await input.preEdit("");
    await expect(line).toHaveText("开头**重点*");
    await input.compose(["hao", "hao de"], "好的");
    await expect(line).toHaveText("开头**重点*好的");
  });

  test("keeps its Enter: a block is not split, and an item gets no sibling", async ({
    page,
    library,
    editor,
    input,
  }) => {
    await library.openFiles(issueFile("# Reports\n\n- 第一\n"));
    await editor.caretAtEndOf(editor.items("Reports").first());
    await input.preEdit("beijing");
    await input.commit("北京", "Enter");
    await expect(editor.items("Reports")).toHaveText(["第一北京"]);
    await page.keyboard.press("Enter");
    await expect(editor.items("Reports")).toHaveCount(2);
  });

  test("writes the words of a bold run between its markers", async ({
    page,
    library,
    editor,
    input,
  }) => {
    await library.openFiles(issueFile("开头\n"));
    await editor.caretAtEndOf(editor.text.getByText("开头"));
    await page.keyboard.type("**");
    await input.compose(["zhong", "zhongdian"], "重点");
    await page.keyboard.type("**在此");
    await expect(editor.text.getByRole("strong")).toHaveText("重点");
    expect(await editor.body()).toBe("开头**重点**在此\n");
  });
});
