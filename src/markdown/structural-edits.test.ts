import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { parseIssue, printIssue, withDoc } from "./index.ts";
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
});
