import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editSource, smallestEdit, withLineFeeds } from "./line-ends.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "中", "😀", "\n", "\r\n", "\r"), { maxLength: 20 })
  .map((parts) => parts.join(""));

describe("an edit in the Markdown pane", () => {
  it("does to the source what was done to its form with line feeds", () => {
    fc.assert(
      fc.property(text, text, (source, after) => {
        const before = withLineFeeds(source);
        const edit = smallestEdit(before, withLineFeeds(after));
        const edited = editSource(source, edit ? [edit] : []);
        expect(withLineFeeds(edited)).toBe(withLineFeeds(after));
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves the line ends it did not touch", () => {
    expect(editSource("a\r\nb\rc\n", [{ from: 2, to: 3, insert: "B\n" }])).toBe("a\r\nB\r\n\rc\n");
    expect(
      editSource("a\r\nb\r\nc\n", [
        { from: 4, to: 5, insert: "x" },
        { from: 5, to: 5, insert: "\n" },
      ]),
    ).toBe("a\r\nb\r\nx\r\n\n");
  });

  it("takes a line end as a whole", () => {
    expect(editSource("a\r\nb", [{ from: 1, to: 2, insert: "" }])).toBe("ab");
  });

  it("is as small as it can be", () => {
    expect(smallestEdit("abcd", "abXcd")).toEqual({ from: 2, to: 2, insert: "X" });
    expect(smallestEdit("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
    expect(smallestEdit("same", "same")).toBeNull();
  });
});
