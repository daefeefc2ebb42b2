import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines, splitLines } from "./lines.ts";
import { changedLines, diffRows, differingPart } from "./rows.ts";

const line = fc.constantFrom("a\n", "b\n", "c\n", "\n");
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("", "a", "b"))
  .map(([lines, end]) => lines.join("") + end);

describe("the changes of lines", () => {
  it("make the new text of the old one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = [splitLines(before), splitLines(after)];
        const changes = diffLines(a, b);
        let at = 0;
        const made = changes.flatMap(({ oldFrom, oldTo, newFrom, newTo }) => {
          const kept = a.slice(at, oldFrom);
          at = oldTo;
          return [...kept, ...b.slice(newFrom, newTo)];
        });
        expect([...made, ...a.slice(at)].join("")).toBe(after);
      }),
    );
  });

  it("are the fewest", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [a, b] = [splitLines(before), splitLines(after)];
        const size = diffLines(a, b).reduce(
          (total, { oldFrom, oldTo, newFrom, newTo }) => total + oldTo - oldFrom + newTo - newFrom,
          0,
        );
        expect(size).toBe(a.length + b.length - 2 * longestCommon(a, b));
      }),
    );
  });

  it("are none between a text and itself", () => {
    expect(diffLines(["a\n", "b"], ["a\n", "b"])).toEqual([]);
  });
});

describe("the rows of a diff", () => {
  it("show a changed line twice, with the characters that differ", () => {
    expect(diffRows("- 从云计算、数据看AI\n", "- 从云计算和数据看AI\n")).toEqual({
      added: 1,
      removed: 1,
      rows: [
        {
          kind: "removed",
          line: 1,
          text: "- 从云计算、数据看AI",
          mark: { from: 6, to: 7 },
          unended: false,
        },
        {
          kind: "added",
          line: 1,
          text: "- 从云计算和数据看AI",
          mark: { from: 6, to: 7 },
          unended: false,
        },
      ],
    });
  });

  it("fold what lies far from a change", () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}\n`);
    const after = before.with(10, "other\n");
    const kinds = diffRows(before.join(""), after.join("")).rows.map((row) =>
      row.kind === "fold" ? `${row.first ? "first " : ""}fold ${row.count}` : row.kind,
    );
    expect(kinds).toEqual([
      "first fold 8",
      "same",
      "same",
      "removed",
      "added",
      "same",
      "same",
      "fold 7",
    ]);
  });

  it("tell a last line without a line end from one with it", () => {
    const { rows } = diffRows("a\nb", "a\nb\n");
    expect(rows.map((row) => (row.kind === "removed" ? row.unended : null))).toEqual([
      null,
      true,
      null,
    ]);
  });

  it("never cut a character in half", () => {
    expect(differingPart("好😀的", "好😁的")).toEqual({ from: 1, to: 3 });
  });

  it("tell the numbers of lines that differ and where lines are gone", () => {
    expect(changedLines("a\nb\nc\n", "a\nB\n")).toEqual({ changed: [1], removedBefore: [] });
    expect(changedLines("a\nb\nc\n", "a\nc\n")).toEqual({ changed: [], removedBefore: [1] });
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const left of a) {
    let before = 0;
    row = row.map((above, index) => {
      const here = left === b[index] ? (row[index - 1] ?? 0) + 1 : Math.max(above, before);
      before = here;
      return here;
    });
  }
  return row.at(-1) ?? 0;
}
