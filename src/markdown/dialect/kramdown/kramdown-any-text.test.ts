import { array, assert, constantFrom, nat, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Span } from "../../syntax/tree.ts";
import { parseKramdown } from "./index.ts";
import { cpuTime } from "../../../testing/cpu-time.ts";

/** Pieces that constructs are made of; strung together they reach what random characters never do. */
const PIECES = (
  "a|b |: |- |* |1. |> |>|#|# |## x|---|===|```|~~~|\n|\n|\n\n|\r\n|\r|\t|    |  | |\\|$$|{: .x}|{:toc}|{:a: .b}|" +
  '{::comment}|{:/}|^|[a]: u|[^1]: n|*[A]: b|: d|<div>|</div>|<div markdown="1">|<b>|<!--|-->|<br/>|<x a=\'|\0|' +
  "\ud800|中文|\u3000|`|{% if x %}|{% endif %}|{% raw %}|{% endraw %}|{% include f %}|{{ x }}|{% highlight c %}|" +
  "{% endhighlight %}|{% comment %}|{% endcomment %}|{%|{{|%}|[ ] |[x] |\f|\v"
)
  .split("|")
  .concat("|", "| a | b |", "|---|", "&", "a | b", "\n{% if x %}\n", "\n- a\n", "\n  ");

const anyText = oneof(
  array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  string({ unit: "binary", maxLength: 60 }),
);

/** What stands in `[from, to)` outside of `spans`, white space left out. */
function left(text: string, from: number, to: number, spans: readonly Span[]): string {
  let rest = "";
  let at = from;
  for (const span of [...spans, { from: to, to }]) {
    rest += text.slice(at, span.from);
    at = span.to;
  }
  return rest.replace(/[ \t\n\v\f\r]/g, "");
}

function expectInOrder(spans: readonly Span[], { from, to }: Span): void {
  let at = from;
  for (const span of spans) {
    expect(span.from).toBeGreaterThanOrEqual(at);
    expect(span.to).toBeGreaterThanOrEqual(span.from);
    at = span.to;
  }
  expect(to).toBeGreaterThanOrEqual(at);
}

function expectSound(text: string, blocks: readonly Block[], around: Span): void {
  expectInOrder(blocks, around);
  for (const block of blocks) {
    if (block.type === "blockquote") {
      expectSound(text, block.children, block);
      expect(left(text, block.from, block.to, block.children)).toMatch(/^>*$/);
    } else if (block.type === "list") {
      expectInOrder(block.children, block);
      expect(left(text, block.from, block.to, block.children)).toMatch(/^>*$/);
      for (const item of block.children) {
        expectSound(text, item.children, item);
        const from = Math.min(item.contentFrom, item.children[0]?.from ?? item.to, item.to);
        expect(left(text, from, item.to, item.children)).toMatch(/^>*$/);
      }
    } else if (block.type === "source" || block.type === "code") {
      expectInOrder(block.lines, block);
    }
  }
}

describe("any text", () => {
  it("becomes blocks in order, nested, without overlap, that hold all of it but white space", () => {
    assert(
      property(anyText, nat({ max: 3 }), (text, head) => {
        const from = Math.min(head, text.length);
        const blocks = parseKramdown(text, from);
        expectSound(text, blocks, { from, to: text.length });
        expect(left(text, from, text.length, blocks)).toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  it("would notice a block that is missing", () => {
    const text = "a\n\n# b\n";
    const [, ...rest] = parseKramdown(text, 0);
    expect(left(text, 0, text.length, rest)).toBe("a");
  });

  it("reads the body alone, whatever stands before it", () => {
    const text = "---\ntitle: x\n---\n# b\n";
    expect(parseKramdown(text, 17)).toMatchObject([{ type: "heading", from: 17, to: 20 }]);
  });

  const HOSTILE: Record<string, string> = {
    "quotes in quotes": ">".repeat(50_000),
    "lists in lists": "- ".repeat(50_000),
    "numbers in numbers": "1. ".repeat(30_000),
    "unclosed elements": "<div>\n".repeat(40_000),
    "unclosed Markdown elements": '<div markdown="1">\n'.repeat(10_000),
    "unclosed fences": "```x\n\n".repeat(40_000),
    "longer and longer fences": Array.from({ length: 700 }, (_, i) => "`".repeat(i + 3)).join(
      "\nx\n",
    ),
    "unclosed comments": "<!-- x\n\n".repeat(30_000),
    "unclosed attribute lists": "{: x\n\n".repeat(30_000),
    "escaped braces": "{:\\}x\n".repeat(30_000),
    "a brace at the end": `${"{::a\n\n".repeat(30_000)}}`,
    "unclosed quotes": "<a b='\n\n".repeat(30_000),
    "unclosed math": "$$ x\n\n".repeat(30_000),
    "unclosed Liquid": "{{ x {% y\n".repeat(20_000),
    "unclosed raw": "{% raw %}\n".repeat(20_000),
    "deeper and deeper": Array.from({ length: 700 }, (_, i) => `${" ".repeat(i)}- x\n`).join(""),
    "one long table line": "a|".repeat(50_000),
    "backticks in a table": `${"`a ``|".repeat(20_000)}\n`,
    "link definitions": '[a]: x "b "c '.repeat(20_000),
    "white space": `${" \n\t".repeat(60_000)}x`,
    "a long name": `<${"a".repeat(200_000)}`,
    definitions: "a\n: b\n".repeat(20_000),
    "tight quotes": "> a\nb\n".repeat(30_000),
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`does not linger on ${name}`, () => {
      const start = cpuTime();
      parseKramdown(text, 0);
      expect(cpuTime() - start).toBeLessThan(10_000);
    }, 60_000);
  }
});
