import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a note's definition", () => {
  it.each([
    ["is a line", "a[^1]\n\n[^1]: b\n", "p{a[^1]} footnote{[^1]: b}"],
    [
      "goes on with indented lines",
      "a[^n]\n\n[^n]: b\n    c\n\n    d\n\ne\n",
      "p{a[^n]} footnote{[^n]: b⏎    c⏎⏎    d} p{e}",
    ],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
