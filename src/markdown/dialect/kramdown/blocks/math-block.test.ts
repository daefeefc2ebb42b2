import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a formula", () => {
  it.each([
    ["stands between empty lines", "a\n\n$$\nx\n$$\n\nb\n", "p{a} math{$$⏎x⏎$$} p{b}"],
    ["may be on one line", "$$ x $$\n", "math{$$ x $$}"],
    ["is of running text beside words", "$$x$$ a\n\nb\n$$x$$\n", "p{$$x$$ a} p{b⏎$$x$$}"],
    ["is source where it is escaped", "\\$$x$$\n", "other{\\$$x$$}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
