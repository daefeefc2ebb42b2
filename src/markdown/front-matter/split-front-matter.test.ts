import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeFrontMatter, splitFrontMatter } from "./split-front-matter.ts";

describe("front matter is cut from the body as Jekyll cuts it", () => {
  const cases: readonly [what: string, text: string, head: string, state: string][] = [
    ["an ordinary head", "---\na: 1\n---\nbody", "---\na: 1\n---\n", "closed"],
    ["an empty head", "---\n---\nbody", "---\n---\n", "closed"],
    ["Windows line ends", "---\r\na: 1\r\n---\r\nbody", "---\r\na: 1\r\n---\r\n", "closed"],
    ["a BOM", "\uFEFF---\na: 1\n---\nbody", "\uFEFF---\na: 1\n---\n", "closed"],
    ["a BOM alone", "\uFEFFbody", "\uFEFF", "none"],
    ["blanks after the fences", "--- \t\na: 1\n---  \nbody", "--- \t\na: 1\n---  \n", "closed"],
    ["three dots as the end", "---\na: 1\n...\nbody", "---\na: 1\n...\n", "closed"],
    ["no body", "---\na: 1\n---", "---\na: 1\n---", "closed"],
    ["blank lines, which are the body's", "---\na: 1\n---\n\n\nb", "---\na: 1\n---\n", "closed"],
    ["a blank line before the fence", "\n---\na: 1\n---\n", "", "none"],
    ["four dashes", "----\na: 1\n---\n", "", "none"],
    ["dashes with words", "--- a\nb: 1\n---\n", "", "none"],
    ["an indented closing fence", "---\na: 1\n ---\nx", "", "unclosed"],
    ["dashes inside a value", "---\na: x---\n---\nb", "---\na: x---\n---\n", "closed"],
    ["lone CRs", "---\ra: 1\r---\rbody", "", "none"],
    ["a rule that opens a text", "---\n\nBody\n", "", "none"],
    ["two rules with text between", "---\n\nBody\n\n---\n", "---\n\nBody\n\n---\n", "closed"],
    ["no closing fence", "---\ntitle: x\n\nBody", "", "unclosed"],
    [
      "a line separator, which ends no line",
      "---\na: \u2028---\n---\nb",
      "---\na: \u2028---\n---\n",
      "closed",
    ],
    ["nothing", "", "", "none"],
    ["a lone fence", "---", "", "none"],
    ["a lone fence with its line end", "---\n", "", "none"],
  ];
  test.each(cases)("with %s", (_what, text, head, state) => {
    expect(splitFrontMatter(text)).toMatchObject({ head, bodyFrom: head.length, state });
  });

  test("and head and body together are always the text", () => {
    const piece = fc.constantFrom(
      "---",
      "...",
      "\n",
      "\r\n",
      "\r",
      "a: 1",
      " ",
      "\uFEFF",
      "\t",
      "x",
      "- y",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        const { head, bodyFrom, yamlFrom, yamlTo } = splitFrontMatter(text);
        expect(head + text.slice(bodyFrom)).toBe(text);
        expect(yamlFrom).toBeLessThanOrEqual(yamlTo);
        expect(yamlTo).toBeLessThanOrEqual(bodyFrom);
      }),
    );
  });
});

describe("a head without its closing fence", () => {
  test("is closed after the last line that could be YAML", () => {
    expect(closeFrontMatter("---\ntitle: x\ntags:\n  - a\n\nBody")).toBe(
      "---\ntitle: x\ntags:\n  - a\n---\n\nBody",
    );
    expect(closeFrontMatter("---\r\ntitle: x\r\nBody")).toBe("---\r\ntitle: x\r\n---\r\nBody");
    expect(closeFrontMatter("---\ntitle: x")).toBe("---\ntitle: x\n---\n");
  });

  test("is the only text that closing changes", () => {
    for (const text of ["", "---\n\nBody", "---\na: 1\n---\n", "title: x\n"]) {
      expect(closeFrontMatter(text)).toBe(text);
    }
  });
});
