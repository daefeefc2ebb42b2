import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a caret", () => {
  it.each([
    ["parts two quotes", "> a\n^\n> b\n", "quote(p{a}) boundary{^} quote(p{b})"],
    ["parts two pieces of code", "    a\n^\n    b\n", "code{a} boundary{^} code{b}"],
    ["is text beside words", "^ a\n", "p{^ a}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
