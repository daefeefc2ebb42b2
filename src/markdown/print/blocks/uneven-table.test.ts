import * as fc from "fast-check";
import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { schema } from "../../../issue/schema/index.ts";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
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

describe("an edit of a whole GFM table", () => {
  const rows = (issue: Issue) => issue.doc.firstChild?.children ?? [];
  const table = (issue: Issue, next: readonly Node[]): string =>
    printIssue(
      withDoc(issue, schema.node("doc", issue.doc.attrs, [schema.node("table", null, [...next])])),
    );
  const cells = (row: Node, change: (cells: readonly Node[]) => readonly Node[]): Node =>
    row.type.create(null, change(row.children));
  const cellLike = (row: Node, text: string, align: string | null = null): Node =>
    (row.firstChild ?? row).type.create({ align }, text === "" ? null : schema.text(text));

  it("keeps the words of excess cells in every row that stays", () => {
    const issue = parseIssue(LONG, GFM);
    const wider = rows(issue).map((row) => cells(row, (all) => [...all, cellLike(row, "n")]));
    expect(table(issue, wider)).toBe(
      "| W | V | n |\n|---|---|---|\n| a | b | n | c |\n| d | e | n | *f* |\n",
    );
    const narrower = rows(issue).map((row) => cells(row, (all) => all.slice(0, 1)));
    expect(table(issue, narrower)).toBe("| W |\n|---|\n| a | c |\n| d | *f* |\n");
    const aligned = rows(issue).map((row) =>
      cells(row, ([first, ...rest]) => [cellLike(row, first?.textContent ?? "", "right"), ...rest]),
    );
    expect(table(issue, aligned)).toBe("| W | V |\n|---:|---|\n| a | b | c |\n| d | e | *f* |\n");
    const [head, first, second] = rows(issue);
    if (!head || !first || !second) throw new Error("three rows");
    expect(table(issue, [head, first, second, first])).toBe(`${LONG}| a | b | c |\n`);
    expect(table(issue, [head, second, first])).toBe(
      "| W | V |\n|---|---|\n| d | e | *f* |\n| a | b | c |\n",
    );
  });

  it("shows the words of excess cells once their row is the head", () => {
    const issue = parseIssue(LONG, GFM);
    expect(table(issue, rows(issue).slice(1))).toBe(
      "| a | b | c |\n|---|---|---|\n| d | e | *f* |\n",
    );
  });

  it("loses no words of a row of which a cell stays, whatever is done to the others and to the columns", () => {
    const word = fc.constantFrom("甲", "x `y`", "**z**", "");
    const row = fc.array(word, { minLength: 1, maxLength: 5 });
    const edit = fc.record({
      kind: fc.constantFrom("add", "remove", "align", "copy", "delete", "move", "type"),
      at: fc.nat(),
      to: fc.nat(),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (body, edits) => {
          const lines = body.map(
            (all, at) => `| ${all.map((cell, column) => `${cell} k${at}c${column}`).join(" | ")} |`,
          );
          const text = `| A | B |\n|---|---|\n${lines.join("\n")}\n`;
          const issue = parseIssue(text, GFM);
          let now = [...rows(issue)];
          for (const { kind, at, to } of edits) {
            const index = at % now.length;
            const columns = now[0]?.childCount ?? 1;
            const column = to % columns;
            const each = (change: (row: Node) => Node): void => void (now = now.map(change));
            if (kind === "add")
              each((one) => cells(one, (all) => all.toSpliced(column, 0, cellLike(one, ""))));
            if (kind === "remove" && columns > 1)
              each((one) => cells(one, (all) => all.toSpliced(column, 1)));
            if (kind === "align")
              each((one) =>
                cells(one, (all) =>
                  all.map((cell, other) =>
                    other === column ? cell.type.create({ align: "center" }, cell.content) : cell,
                  ),
                ),
              );
            const picked = now[index];
            if (!picked) return;
            if (kind === "copy" && index > 0) now = now.toSpliced(index, 0, picked);
            if (kind === "delete" && now.length > 1) now = now.toSpliced(index, 1);
            if (kind === "move" && index > 0) {
              now = now.toSpliced(index, 1);
              now = now.toSpliced(1 + (to % now.length), 0, picked);
            }
            if (kind === "type")
              now = now.with(
                index,
                cells(picked, (all) => all.with(column, cellLike(picked, `t${at}`))),
              );
          }
          const printed = table(issue, now);
          for (const [at, all] of body.entries()) {
            const read = rows(issue)[at + 1]?.children ?? [];
            const stays = now.some((one) => one.children.some((cell) => read.includes(cell)));
            for (const column of all.keys())
              if (stays && column > 1) expect(printed).toContain(`k${at}c${column}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
