import { array, assert, constantFrom, property } from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../../../testing/shared.ts";
import type { Block, Inline, ListItem, Span } from "../../syntax/tree.ts";
import { parseGfm } from "./index.ts";

type Node = Block | Inline | Span;

/** A tree without offsets, short enough to compare with what is expected. */
function outline(nodes: readonly (Block | Inline)[]): unknown[] {
  return nodes.map(outlineOf);
}

function outlineOf(node: Block | Inline): unknown {
  if (node.type === "text") return node.value;
  if (node.type === "code") return ["code", node.value];
  if (node.type === "source") return [node.kind];
  if (node.type === "image") return ["image", node.src, node.alt, node.title];
  if (node.type === "link") return ["link", node.href, node.title, ...outline(node.children)];
  if (node.type === "heading") return [`h${node.level}`, ...outline(node.children)];
  if (node.type === "list")
    return [node.ordered ? `ol ${node.start}` : "ul", ...node.children.map(itemOutline)];
  if (node.type === "table") {
    return ["table", ...node.rows.map((row) => row.cells.map((cell) => outline(cell.children)))];
  }
  return "children" in node ? [node.type, ...outline(node.children)] : node.type;
}

function itemOutline({ loose, checked, children }: ListItem): unknown {
  const name = `item${loose ? " loose" : ""}${checked === null ? "" : ` ${checked}`}`;
  return [name, ...outline(children)];
}

function childrenOf(node: Node): readonly Node[] {
  if ("rows" in node) return node.rows.flatMap((row) => row.cells);
  return "children" in node ? node.children : [];
}

/** Spans that do not lie inside their parents in order, and text between blocks that no node holds. */
function misplaced(nodes: readonly Node[], span: Span): string[] {
  let at = span.from;
  const found: string[] = [];
  for (const node of nodes) {
    if (node.from < at || node.to < node.from || node.to > span.to) {
      found.push(`${JSON.stringify(node)} in ${span.from}-${span.to} after ${at}`);
    }
    at = node.to;
    const inside = "content" in node ? node.content : node;
    found.push(...misplaced(childrenOf(node), inside));
  }
  return found;
}

function lost(nodes: readonly Block[], span: Span, text: string, prefix: RegExp): string[] {
  const edges = [span.from, ...nodes.flatMap((node) => [node.from, node.to]), span.to];
  const found: string[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const gap = text.slice(edges[i], edges[i + 1]);
    if (!prefix.test(gap)) found.push(JSON.stringify(gap));
  }
  return found;
}

function problems(text: string): string[] {
  const blocks = parseGfm(text, 0);
  const whole = { from: 0, to: text.length };
  return [...misplaced(blocks, whole), ...lost(blocks, whole, text, /^[\s\uFEFF]*$/)];
}

describe("GFM", () => {
  test.each([
    ["a *b*\nc", [["paragraph", "a ", ["em", "b"], "softBreak", "c"]]],
    ["a  \n  b\\\nc", [["paragraph", "a", "hardBreak", "b", "hardBreak", "c"]]],
    ["a\\*b &amp; c", [["paragraph", "a", "*", "b ", "&", " c"]]],
    ["~a~ ~~b~~", [["paragraph", ["strike", "a"], " ", ["strike", "b"]]]],
    [
      "- [x] a\n- [ ] b",
      [["ul", ["item true", ["paragraph", "a"]], ["item false", ["paragraph", "b"]]]],
    ],
    [
      "3. a\n\n4. b",
      [["ol 3", ["item loose", ["paragraph", "a"]], ["item loose", ["paragraph", "b"]]]],
    ],
    ["www.a.com", [["paragraph", ["link", "http://www.a.com", null, "www.a.com"]]]],
    ["<a@b.co>", [["paragraph", ["link", "mailto:a@b.co", null, "a@b.co"]]]],
    ["[a][B]\n\n[b]: u 't'", [["paragraph", ["link", "u", "t", "a"]], ["link-definition"]]],
    ['![a *b*](u\\& "t")', [["paragraph", ["image", "u&", "a b", "t"]]]],
    ["x[^1]\n\n[^1]: y\n    z", [["paragraph", "x", ["footnote"]], ["footnote"]]],
    ["a <b>c</b> <!-- d -->", [["paragraph", "a ", ["html"], "c", ["html"], " ", ["comment"]]]],
    ["|a|b|\n|-|-|\n|`x\\|y`||", [["table", [["a"], ["b"]], [[["code", "x|y"]], []]]]],
    [
      "# a #\n\nb\nc\n---",
      [
        ["h1", "a"],
        ["h2", "b", "softBreak", "c"],
      ],
    ],
    ["{% if x %}\n{{ y }}", [["paragraph", "{% if x %}", "softBreak", "{{ y }}"]]],
    ["<div>x</div>\ntext", [["html"]]],
    ["$$x$$", [["paragraph", "$$x$$"]]],
    ["a\0b", [["paragraph", "a\0b"]]],
    ["> - [a]: u\n>", [["blockquote", ["ul", ["item", ["link-definition"]]]]]],
    ["a\rb\r\nc", [["paragraph", "a", "softBreak", "b", "softBreak", "c"]]],
    [
      "- a\n- b\n  > c",
      [
        [
          "ul",
          ["item", ["paragraph", "a"]],
          ["item", ["paragraph", "b"], ["blockquote", ["paragraph", "c"]]],
        ],
      ],
    ],
    [
      "```js x\na\n\n```\n\n    b\n\n    c",
      [
        ["code", "a\n"],
        ["code", "b\n\nc"],
      ],
    ],
  ])("reads %j", (text, expected) => {
    expect(outline(parseGfm(text, 0))).toEqual(expected);
  });

  test("counts offsets from the start of the whole text", () => {
    const [paragraph] = parseGfm("---\n---\na", 8);
    expect(paragraph).toMatchObject({ from: 8, to: 9, children: [{ from: 8, to: 9 }] });
  });

  test("lays a break over the prefix of the next line", () => {
    expect(parseGfm("> a \n>   b", 0)).toMatchObject([
      { children: [{ children: [{ to: 3 }, { type: "softBreak", from: 3, to: 9 }, { from: 9 }] }] },
    ]);
  });

  test("gives the lines of code and HTML without their containers' prefixes", () => {
    const text = "> ~~~\n> a\n>\n>  b\n> ~~~\n>\n> <p>\n>   x";
    const [quote] = parseGfm(text, 0);
    const blocks = quote?.type === "blockquote" ? quote.children : [];
    const lines = blocks.map((block) =>
      "lines" in block ? block.lines.map(({ from, to }) => text.slice(from, to)) : [],
    );
    expect(lines).toEqual([
      ["a", "", " b"],
      ["<p>", "  x"],
    ]);
  });

  test("keeps every node inside its parent, in order, and nothing outside of nodes, for any text", () => {
    const marks = "*_`~[]()<>!#-+1.>|:\\&; \t\n\r\0$^{}%aé。（）x=/\"'@".split("");
    const words = [
      "- ",
      "1. ",
      "> ",
      "```",
      "[a]: u\n",
      "[^1]: ",
      "[^1]",
      "|-|",
      "\r\n",
      "www.a.b",
      "    ",
      "\n\n",
      "<div>",
      "- [ ] ",
    ];
    const text = array(constantFrom(...marks, ...words), { maxLength: 40 });
    assert(
      property(text, (parts) => {
        expect(problems(parts.join(""))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("keeps every node of the corpus in its place", () => {
    const shared = sharedFolder();
    if (!shared) return;
    const corpus = join(shared, "corpus");
    const posts = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.(md|markdown)$/.test(name),
    );
    for (const post of posts) {
      expect(problems(readFileSync(join(corpus, post), "utf8")), post).toEqual([]);
    }
  });
});
