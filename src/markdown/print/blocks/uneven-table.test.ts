import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../../issue/schema/index.ts";
import { defaultProfile } from "../../../issue/profile/defaults.ts";
import { parseIssue, printIssue, withDoc, type Issue } from "../../index.ts";

const GFM = { ...defaultProfile(), engine: "gfm" as const };

function typed(issue: Issue, row: number, column: number): string {
  let at = 0;
  issue.doc.descendants((node, pos, _parent, index) => {
    if (node.type.name !== "table_row" || index !== row) return;
    at = pos + 1;
    for (let cell = 0; cell <= column; cell++) at += node.child(cell).nodeSize;
    at -= 1;
  });
  return printIssue(withDoc(issue, new Transform(issue.doc).insert(at, schema.text("x")).doc));
}

function widths(doc: Node): number[] {
  return (doc.firstChild?.children ?? []).map(({ childCount }) => childCount);
}

const SHORT = "| W | V |\n|---|---|\n| aaa |";
const LONG = "| W | V |\n|---|---|\n| a | b | c |\n| d | e | *f* |\n";

describe("a GFM table of uneven rows", () => {
  it("fills short rows and shows no excess cells, and gives back the file", () => {
    for (const text of [SHORT, LONG]) {
      const issue = parseIssue(text, GFM);
      expect(new Set(widths(issue.doc))).toEqual(new Set([2]));
      expect(printIssue(issue)).toBe(text);
    }
  });

  it("changes only the cell that was edited", () => {
    const short = parseIssue(SHORT, GFM);
    expect(typed(short, 0, 0)).toBe(SHORT.replace("W", "Wx"));
    expect(typed(short, 1, 0)).toBe(SHORT.replace("aaa", "aaax"));
    const long = parseIssue(LONG, GFM);
    expect(typed(long, 1, 1)).toBe(LONG.replace("b", "bx"));
    expect(typed(long, 0, 1)).toBe(LONG.replace("V", "Vx"));
  });

  it("writes a cell that the row did not have", () => {
    expect(typed(parseIssue(SHORT, GFM), 1, 1)).toBe(`${SHORT} x |`);
    expect(typed(parseIssue("W | V\n--|--\naaa", GFM), 1, 1)).toBe("W | V\n--|--\naaa | x |");
    const wide = "|W|V|U|\n|-|-|-|\n|a|";
    expect(typed(parseIssue(wide, GFM), 1, 2)).toBe(`${wide}  | x |`);
  });
});
