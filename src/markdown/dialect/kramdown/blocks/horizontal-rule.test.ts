import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a rule", () => {
  it.each([
    ["is three or more of one mark", "***\n\n- - -\n\n_____\n", "hr hr hr"],
    ["may be indented by three spaces", "   ---\n", "hr"],
    ["has one kind of mark", "**-\n", "p{**-}"],
    [
      "interrupts a paragraph with spaced stars alone",
      "a\n* * *\nb\n\nc\n***\n",
      "p{a} hr p{b} p{c⏎***}",
    ],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
