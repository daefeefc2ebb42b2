import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a link's definition", () => {
  it.each([
    ["is silent", "[a]: http://b.c\n", "link-definition{[a]: http://b.c}"],
    [
      "may have a title, also on the next line",
      "[a]: b \"c\"\n[d]: <e f>\n  'g'\n",
      "link-definition{[a]: b \"c\"} link-definition{[d]: <e f>⏎  'g'}",
    ],
    ["does not interrupt a paragraph", "a\n[b]: c\n", "p{a⏎[b]: c}"],
    ["is text with an open quote", '[a]: b "c\n', 'p{[a]: b "c}'],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
