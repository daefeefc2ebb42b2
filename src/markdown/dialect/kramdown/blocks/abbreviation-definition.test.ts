import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("an abbreviation's definition", () => {
  it.each([
    ["is silent", "*[AB]: a b\n\nAB\n", "abbreviation{*[AB]: a b} p{AB}"],
    ["may be empty", "*[AB]:\n", "abbreviation{*[AB]:}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
