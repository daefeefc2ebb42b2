import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("empty lines", () => {
  it.each([
    ["part two paragraphs", "a\n\nb\n", "p{a} p{b}"],
    ["count though they hold white space", "a\n \t\nb\n", "p{a} p{b}"],
    ["do not part with an ideographic space in them", "a\n\u3000\nb\n", "p{a⏎\u3000⏎b}"],
    ["may end in CRLF or a lone CR", "a\r\n\r\nb\r\rc", "p{a} p{b} p{c}"],
    ["alone make nothing", "\n \n\t\n", ""],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
