import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { createPrinter, parseIssue, printIssue, withDoc } from "./index.ts";
import { difference } from "./testing/letter-edits.ts";

const TEXT = `引言

# 研究报告

* [甲](https://a.com)：\\*评论\\*
* 乙乙
   * 丙
* 丁

正文 _斜体_

标题
---

结尾
`;

function edited(text: string, change: (tr: Transform) => void): string {
  const issue = parseIssue(text);
  const tr = new Transform(issue.doc);
  change(tr);
  return printIssue(withDoc(issue, tr.doc));
}

function place(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isText && node.text?.includes(words))
      found = pos + node.text.indexOf(words);
  });
  return found;
}

const item = (text: string): Node =>
  schema.node("list_item", null, [schema.node("paragraph", null, [schema.text(text)])]);

describe("structural edits change only the lines they touch", () => {
  test("a new item takes the list's marker", () => {
    const out = edited(TEXT, (tr) => tr.insert(place(tr.doc, "乙乙") - 2, item("新")));
    expect(difference(TEXT, out)).toEqual({ removed: "", added: "新\n* " });
  });

  test("a deleted item takes its line", () => {
    const out = edited(TEXT, (tr) => {
      const $place = tr.doc.resolve(place(tr.doc, "丁"));
      tr.delete($place.before(-1), $place.after(-1));
    });
    expect(out).toBe(TEXT.replace("* 丁\n", ""));
  });

  test("a moved item carries its own bytes", () => {
    const out = edited(TEXT, (tr) => {
      const $place = tr.doc.resolve(place(tr.doc, "甲"));
      const node = $place.node(-1);
      const list = $place.before(-2);
      tr.delete($place.before(-1), $place.after(-1));
      tr.insert(list + 1 + (tr.doc.nodeAt(list + 1)?.nodeSize ?? 0), node);
    });
    expect(out).toContain("   * 丙\n* [甲](https://a.com)：\\*评论\\*\n* 丁");
  });

  test("bold goes around its words only", () => {
    const at = (doc: Node): number => place(doc, "正文");
    const out = edited(TEXT, (tr) => tr.addMark(at(tr.doc), at(tr.doc) + 1, schema.mark("strong")));
    expect(out).toBe(TEXT.replace("正文", "**正**文"));
  });

  test("an underlined heading keeps its line while its level can be underlined", () => {
    const level = (to: number) => (tr: Transform) =>
      void tr.setNodeMarkup(tr.doc.resolve(place(tr.doc, "标题")).before(), null, { level: to });
    expect(edited(TEXT, level(3))).toBe(TEXT.replace("标题\n---", "### 标题"));
  });

  test("a split paragraph is two, in the file's own line ends", () => {
    const text = TEXT.replaceAll("\n", "\r\n");
    const out = edited(text, (tr) => tr.split(place(tr.doc, "正文") + 1));
    expect(out).toBe(text.replace("正文", "正\r\n\r\n文"));
  });

  test("a link's address is the only thing that changes with it", () => {
    const out = edited(TEXT, (tr) => {
      const at = place(tr.doc, "甲");
      tr.addMark(at, at + 1, schema.mark("link", { href: "https://b.com" }));
    });
    expect(out).toBe(TEXT.replace("a.com", "b.com"));
  });

  test.each([
    ["a blank between words loses a mark that it is given", "甲 乙\n", 1, 2, "甲 乙\n"],
    [
      "a mark begins behind the blank that was selected with its words",
      "甲 `乙丙`\n",
      1,
      3,
      "甲 [`乙`](https://b.com)`丙`\n",
    ],
    [
      "a mark ends before the blank that was selected with its words",
      "甲 乙\n",
      0,
      2,
      "[甲](https://b.com) 乙\n",
    ],
  ])("%s", (_, text, from, to, expected) => {
    const link = schema.mark("link", { href: "https://b.com" });
    expect(edited(text, (tr) => tr.addMark(1 + from, 1 + to, link))).toBe(expected);
  });

  test("lines that come into a paragraph begin no blocks", () => {
    const pasted = "t\n# 配置\n- b\n1. c\n> d\n---\n";
    const out = edited("TBD\n\n尾\n", (tr) => tr.insert(2, schema.text(pasted)));
    expect(parseIssue(out).doc.textContent).toBe("Tt\n# 配置\n- b\n1. c\n> d\n---\nBD尾");
    expect(parseIssue(out).doc.childCount).toBe(2);
  });

  test.each([
    ["a paragraph", "   甲\n\n乙\n"],
    ["a paragraph of several lines", "   甲\n   丙\n\n乙\n"],
    ["a heading", "  # 甲\n\n乙\n"],
    ["a quote", "  > 甲\n\n乙\n"],
    ["a fence", "  ```\n  甲\n  ```\n\n乙\n"],
  ])("%s that is indented stays out of a list that is put above it", (_, text) => {
    const before = parseIssue(text).doc;
    const list = schema.node("bullet_list", null, [item("新"), item("研究")]);
    const out = edited(text, (tr) => tr.insert(0, list));
    const names = parseIssue(out).doc.children.map(({ type }) => type.name);
    expect(names).toEqual(["bullet_list", ...before.children.map(({ type }) => type.name)]);
    expect(out).toMatch(/\n\n乙\n$/);
  });

  test("a rule that is put into an item changes no line of it", () => {
    const text = "5. 甲\n\n    乙\n\n- 丙\n";
    const out = edited(text, (tr) =>
      tr.insert(place(tr.doc, "乙") - 1, schema.node("horizontal_rule")),
    );
    for (const line of text.split("\n")) expect(out.split("\n")).toContain(line);
    expect(String(parseIssue(out).doc.firstChild)).toContain("horizontal_rule");
  });

  test("a paragraph in an item of a list that its file does not indent stays in the item", () => {
    const text = "1. 甲\n- **乙**：丙\n- 丁\n\n2. 戊\n- 己\n";
    const before = parseIssue(text).doc;
    const at = place(before, "乙") - 1;
    const words = schema.node("paragraph", null, [schema.text("新")]);
    const out = edited(text, (tr) => tr.insert(at, words));
    const wanted = new Transform(before).insert(at, words).doc;
    expect(String(parseIssue(out).doc)).toBe(String(wanted));
  });

  test.each([
    ["a tag that nothing closes here", schema.text("<研究"), "> 引文\n\n`(a → b)`\n"],
    ["what begins an attribute list", schema.text("{:"), "甲\n\n{ 乙 }\n"],
    ["a comment that nothing closes here", schema.text("a <!-- b"), "甲\n\n乙 --> 丙\n"],
  ])("words of a new paragraph reach over no other block: %s", (_, words, text) => {
    const out = edited(text, (tr) => tr.insert(0, schema.node("paragraph", null, [words])));
    expect(parseIssue(out).doc.firstChild?.textContent).toBe(words.text);
    expect(out.endsWith(text)).toBe(true);
  });

  test("new HTML that nothing closes reaches over no other block, and is told", () => {
    const issue = parseIssue("甲\n\n乙\n");
    const block = schema.node("source_block", { kind: "html" }, [schema.text("<p>半个")]);
    const tr = new Transform(issue.doc).insert(issue.doc.child(0).nodeSize, block);
    const printer = createPrinter(issue.origin, issue.profile);
    const { text, fallbacks } = printer.print(tr.doc);
    const { doc } = parseIssue(text);
    expect(doc.children.map(({ textContent }) => textContent)).toEqual(["甲", "<p>半个", "乙"]);
    expect(fallbacks).toMatchObject([{ cause: "reading" }]);
  });
});
