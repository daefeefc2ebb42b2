import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a table", () => {
  it.each([
    [
      "has a head before its separator",
      "| a | b |\n|---|---|\n| c | d |\n",
      "table(head: a | b, row: c | d)",
    ],
    ["needs no separator", "a | b\n", "table(row: a | b)"],
    ["needs an empty line before it", "x\n| a |\n|---|\n| b |\n", "p{x⏎| a |⏎|---|⏎| b |}"],
    ["needs an empty line after it", "| a | b |\nx\n", "p{| a | b |⏎x}"],
    ["keeps pipes in code", "| `a|b` | c |\n", "table(row: `a|b` | c)"],
    ["keeps escaped pipes", "| a \\| b | c |\n", "table(row: a \\| b | c)"],
    ["fills short rows", "| a | b |\n|---|---|\n| c |\n", "table(head: a | b, row: c | )"],
    ["needs a body", "| a | b |\n|---|---|\n", "p{| a | b |⏎|---|---|}"],
    ["is text where a line has its pipe in code alone", "`a|b`\n", "p{`a|b`}"],
    [
      "takes rows without pipes at the ends",
      "a | b\n--|--\nc | d\n",
      "table(head: a | b, row: c | d)",
    ],
    ["with a foot is source", "| a |\n|===|\n| b |\n", "other{| a |⏎|===|⏎| b |}"],
    [
      "goes on over more separators",
      "| a |\n|---|\n| b |\n|---|\n| c |\n",
      "table(head: a, row: b, row: c)",
    ],
    [
      "keeps pipes of a code element",
      "| <code>a|b</code> | c |\n",
      "table(row: <code>a|b</code> | c)",
    ],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
