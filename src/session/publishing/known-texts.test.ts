import { describe, expect, it } from "vitest";
import { mergeTexts } from "../../publish/destinations/merge-texts.ts";
import { baseOf } from "./known-texts.ts";

const OPENED = "Intro teh.\n\nMiddle.\n\nEnd adn.\n";
const MENDED = "Intro the.\n\nMiddle.\n\nEnd and.\n";
const IN_CLONE = `${MENDED}\nA new paragraph of mine.\n`;

describe("the text that two others were made of", () => {
  it("is not one that their place never had, where a merge from it would take away our own lines", () => {
    const mine = IN_CLONE.replace("Middle.", "Middle, better.");
    const base = baseOf([IN_CLONE, OPENED], mine, MENDED);
    const parts = mergeTexts(mine, base, MENDED);
    const ours = parts.map((part) => (part.kind === "merged" ? part.text : part.mine)).join("");
    expect(ours).toContain("A new paragraph of mine.");
    expect(base).toBe(OPENED);
  });

  it("is the nearest of several that keep ours", () => {
    const theirs = `${IN_CLONE}\nA paragraph of theirs.\n`;
    const mine = IN_CLONE.replace("Middle.", "Middle, better.");
    expect(baseOf([OPENED, IN_CLONE], mine, theirs)).toBe(IN_CLONE);
  });

  it("is the only one that is known, also where they have deleted what it says", () => {
    expect(baseOf([IN_CLONE], IN_CLONE.replace("Middle.", "Better."), MENDED)).toBe(IN_CLONE);
    expect(baseOf([], "a", "b")).toBe("");
  });
});
