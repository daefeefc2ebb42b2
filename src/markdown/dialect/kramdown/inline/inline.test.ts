import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import type { Inline, Span } from "../../../syntax/tree.ts";
import { EMPTY_CONTEXT } from "../context.ts";
import { parseInline } from "./index.ts";
import { lineSpansOf, outline } from "./outline.ts";
import { cpuTime } from "../../../../testing/cpu-time.ts";

const CONTEXT = {
  ...EMPTY_CONTEXT,
  links: new Map([["a", { href: "/a", title: null }]]),
  footnotes: new Set(["1"]),
};

const PIECES = constantFrom(
  ..."* ** _ __ ` `` ~~ [ ] ( ) ![ ](a) [a] [^1] <b> </b> <u> <br> <!-- --> & &amp; \\ \\* $$ {: .x} {{ }} {% %} < > 词 重点 ， “ a 1".split(
    " ",
  ),
  " ",
  "  ",
  "\n",
  "  \n",
  "\\\n",
  "\n  ",
);
const TEXTS = oneof(
  array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join("")),
  string({ unit: "binary", maxLength: 40 }),
);

function expectNested(nodes: readonly Inline[], { from, to }: Span): void {
  let at = from;
  for (const node of nodes) {
    expect(node.from).toBeGreaterThanOrEqual(at);
    expect(node.to).toBeGreaterThan(node.from);
    expect(node.to).toBeLessThanOrEqual(to);
    at = node.to;
    if ("content" in node) {
      expect(node.content.from).toBeGreaterThanOrEqual(node.from);
      expect(node.content.to).toBeLessThanOrEqual(node.to);
    }
    if ("children" in node) expectNested(node.children, node.content);
  }
}

function uncovered(nodes: readonly Inline[], text: string, { from, to }: Span): string {
  let rest = "";
  let at = from;
  for (const node of nodes) {
    rest += text.slice(at, node.from);
    if ("children" in node) rest += uncovered(node.children, text, node.content);
    at = node.to;
  }
  return rest + text.slice(at, to);
}

test("reads any text into spans that are in order, nested, and leave nothing but white space out", () => {
  assert(
    property(TEXTS, (text) => {
      const spans = parseInline(text, lineSpansOf(text), CONTEXT);
      const whole = { from: 0, to: text.length };
      expectNested(spans, whole);
      expect(uncovered(spans, text, whole)).toMatch(/^[ \t\n\v\f\r]*$/);
    }),
    { numRuns: 2000 },
  );
});

test("gives the offsets of the source where lines have prefixes", () => {
  const text = "> **a\n> b** `c\r\n> d`";
  const lines = [
    { from: 2, to: 5 },
    { from: 8, to: 14 },
    { from: 18, to: 20 },
  ];
  const [strong, , code] = parseInline(text, lines, EMPTY_CONTEXT);
  expect(strong).toMatchObject({
    type: "strong",
    from: 2,
    to: 11,
    children: [
      { type: "text", from: 4, to: 5, value: "a" },
      { type: "softBreak", from: 5, to: 8 },
      { type: "text", from: 8, to: 9, value: "b" },
    ],
  });
  expect(code).toMatchObject({ type: "code", from: 12, to: 20, value: "c\nd" });
});

test("leaves the white space at both ends out", () => {
  expect(parseInline("  a \n ", lineSpansOf("  a \n "), EMPTY_CONTEXT)).toEqual([
    { type: "text", from: 2, to: 3, value: "a" },
  ]);
  expect(outline(" \n ")).toBe("");
});

test.each([
  ["*", 50_000],
  ["*a ", 15_000],
  ["**a _b ", 7000],
  ["[", 50_000],
  ["![", 25_000],
  ["[a](b ", 8000],
  ["`a ``b ", 7000],
  ["<b>", 15_000],
  ["*a **b [c <b>", 800],
  ["<u a='", 8000],
  ["<!--", 12_000],
  ["{{", 25_000],
  ["~~a ", 12_000],
  ["&", 50_000],
  ["{:", 25_000],
])("reads %j, unclosed and %i times over, in no time", (piece, times) => {
  const text = piece.repeat(times);
  const before = cpuTime();
  parseInline(text, lineSpansOf(text), CONTEXT);
  expect(cpuTime() - before).toBeLessThan(4000);
});
