import { describe, expect, it } from "vitest";
import { isColouredText, looksLikeMarkdown } from "./looks-like-markdown.ts";

describe("a plain text", () => {
  it.each([
    "# 标题",
    "见[这里](https://a.example)",
    "- 一\n- 二",
    "```js\nx\n```",
    "**重点**内容",
    "| a | b |\n| --- | --- |\n| 1 | 2 |",
    "> 引用\n\n`代码`",
  ])("that is Markdown is taken for it: %j", (text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });

  it.each([
    "一句话。\n\n又一句话。",
    "- 只有一个破折号",
    "2025. 年",
    "a * b * c",
    "https://a.example/x_y_z",
    "价格 5-10 元，见附件 #3",
  ])("that only looks a little like it stays plain: %j", (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });
});

describe("HTML that only colours a text", () => {
  it("is told from HTML with a structure", () => {
    expect(isColouredText("<p>x</p>", ["vscode-editor-data"])).toBe(true);
    expect(
      isColouredText(
        '<meta charset="utf-8"><div style="color:#ccc;font-family: Menlo, monospace">x</div>',
        [],
      ),
    ).toBe(true);
    expect(isColouredText("<div><p>x</p></div>", [])).toBe(false);
  });
});
