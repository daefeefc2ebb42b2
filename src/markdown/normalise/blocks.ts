import type { Node } from "@tiptap/pm/model";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Sources } from "../origin/sources.ts";
import { canGuard } from "../print/liquid-guard.ts";
import { writableFigure } from "./figure.ts";
import { normaliseList } from "./list.ts";
import { orEmpty } from "./or-empty.ts";
import type { Rules } from "./rules.ts";
import { normaliseTable } from "./table.ts";

const { nodes } = schema;

/** The block of the file that a block was made from; null for one that is new. */
export type OldOf = (block: Node) => Node | null;

/**
 * Blocks as Markdown can hold them side by side. Two lists of one type that touch are read as one, unless the file
 * itself tells the two that they were made from apart (as `-` and `*` in GFM).
 */
export function normaliseBlocks(
  blocks: readonly Node[],
  rules: Rules,
  oldOf: OldOf = (block) => block,
): Node[] {
  const normal: Node[] = [];
  let above: Node | undefined;
  for (const block of blocks) {
    for (const next of rules.isSettled(block) ? [block] : remembered(block, rules)) {
      const last = normal.at(-1);
      if (above && last && areLists(last, next) && !areApart(oldOf(above), oldOf(block), rules)) {
        const both = last.type.create(last.attrs, last.content.append(next.content));
        normal[normal.length - 1] = normaliseList(both, rules, normaliseBlocks);
      } else normal.push(next);
      above = block;
    }
  }
  return normal;
}

function areLists(last: Node, next: Node): boolean {
  return (
    last.type === next.type && (last.type === nodes.bullet_list || last.type === nodes.ordered_list)
  );
}

function areApart(above: Node | null, below: Node | null, { sources }: Rules): boolean {
  return above !== null && below !== null && touchInSource(above, below, sources);
}

function touchInSource(last: Node, next: Node, sources: Sources): boolean {
  const [before, after] = [sources.get(last), sources.get(next)];
  if (!before || !after || before.text !== after.text) return false;
  const { to } = before.syntax;
  const { from } = after.syntax;
  return to <= from && before.text.slice(to, from).trim() === "";
}

function remembered(block: Node, rules: Rules): readonly Node[] {
  let normal = rules.normalBlocks.get(block);
  if (!normal) {
    normal = normaliseBlock(block, rules);
    rules.normalBlocks.set(block, normal);
  }
  return normal;
}

function normaliseBlock(block: Node, rules: Rules): Node[] {
  switch (block.type) {
    case nodes.paragraph: {
      const inlines = rules.inlines(block.children, "paragraph");
      if (inlines.length === 0 && !rules.keepsEmpty) return [];
      return [withContent(block, null, inlines)];
    }
    case nodes.heading: {
      const inlines = rules.inlines(block.children, "heading");
      const level = Math.min(6, Math.max(1, Math.trunc(Number(block.attrs["level"])) || 1));
      if (inlines.length === 0 && !rules.keepsEmpty) return [];
      return [withContent(block, { level }, inlines)];
    }
    case nodes.bullet_list:
    case nodes.ordered_list:
      return [normaliseList(block, rules, normaliseBlocks)];
    case nodes.blockquote:
      return [
        schema.node(
          "blockquote",
          null,
          orEmpty(normaliseBlocks(block.children, rules.inside ?? rules)),
        ),
      ];
    case nodes.code_block:
      return codeBlock(block, rules);
    case nodes.table:
      return [normaliseTable(block, rules)];
    case nodes.figure: {
      const images: readonly FigureImage[] = block.attrs["images"];
      return images.length === 0
        ? []
        : [schema.node("figure", { images: writableFigure(images, rules.figures) })];
    }
    case nodes.source_block:
      return sourceBlock(block, rules);
    default:
      return [block];
  }
}

/** kramdown reads one word after a fence; Liquid in it, which runs before, may hold blanks. */
const FIRST_WORD = /^(?:\{%.*?%\}|\{\{.*?\}\}|\S)*/;

function codeBlock(block: Node, rules: Rules): Node[] {
  const { engine, keepsLiquid } = rules;
  const text = block.textContent.replace(/\r\n|\r/g, "\n").replaceAll("\0", "");
  const info = String(block.attrs["info"]).replace(/[`~]/g, "").replace(/\s+/g, " ").trim();
  const written = engine === "kramdown" ? (FIRST_WORD.exec(info)?.[0] ?? "") : info;
  const runsLiquid = keepsLiquid === true && block.attrs["runsLiquid"] === true;
  if (engine === "kramdown" && !runsLiquid && !canGuard(text)) return preformatted(text, rules);
  const attributes = { info: written, runsLiquid };
  return [schema.node("code_block", attributes, text === "" ? [] : [schema.text(text)])];
}

/** Code that no guard keeps from Liquid, as HTML without braces. */
function preformatted(code: string, rules: Rules): Node[] {
  const html = code
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("{", "&#123;");
  const text = schema.text(`<pre><code>${html}\n</code></pre>`);
  return sourceBlock(schema.node("source_block", { kind: "html" }, text), rules);
}

/** A source block is what its text is read as: whoever writes a paragraph into one has written a paragraph. */
function sourceBlock(block: Node, { read }: Rules): Node[] {
  return read(block.textContent.replace(/\r\n|\r/g, "\n"));
}

/** The block itself where nothing of it changes, so that it keeps its place in the origin. */
function withContent(
  block: Node,
  attributes: Record<string, unknown> | null,
  inlines: readonly Node[],
): Node {
  return inlines === block.children && (!attributes || attributes["level"] === block.attrs["level"])
    ? block
    : block.type.create(attributes, inlines);
}
