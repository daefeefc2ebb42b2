import type { Node } from "@tiptap/pm/model";
import { figureRulesOf } from "../../../issue/profile/figure-rules.ts";
import type { FigureImage } from "../../../issue/figures/figure-image.ts";
import { schema } from "../../../issue/schema/index.ts";
import { printFigure, printHtmlFigure } from "../../figure/index.ts";
import { needsBlankLine } from "../../normalise/looseness.ts";
import { linesOf, prefixing, prefixOf, withoutPrefix } from "../../origin/containers.ts";
import { leadOf } from "../../origin/item-columns.ts";
import { printLeafAnew } from "../leaf.ts";
import type { PrintContext } from "../print-context.ts";
import { losesReference } from "./lost-references.ts";
import { newCode } from "./new-code.ts";
import { newTable } from "./new-table.ts";

const { nodes } = schema;

/** A block's lines, without line ends and without the prefixes of the containers it stands in. */
export function newLines(block: Node, context: PrintContext): string[] {
  return ownLines(block, context) ?? printedLines(block, context);
}

/** The lines of a block below another one. */
function linesBelow(previous: Node | undefined, block: Node, context: PrintContext): string[] {
  return isTakenByList(block, previous, context)
    ? printedLines(block, context)
    : newLines(block, context);
}

/** Whether a list above would take a block for its last item's: code that is indented, not fenced. */
export function isTakenByList(
  block: Node,
  previous: Node | null | undefined,
  { sources }: PrintContext,
): boolean {
  const syntax = isList(previous) ? sources.get(block)?.syntax : null;
  if (!syntax || !("type" in syntax) || syntax.type !== "code") return false;
  return !syntax.fenced;
}

export function isList(block: Node | null | undefined): boolean {
  return block?.type === nodes.bullet_list || block?.type === nodes.ordered_list;
}

/** The lines of a block that was read from Markdown, wherever it stands now. */
function ownLines(node: Node, context: PrintContext): string[] | null {
  const source = context.sources.get(node);
  if (!source || losesReference(node, context)) return null;
  const { text, syntax, containers } = source;
  const lines = linesOf(text.slice(syntax.from, syntax.to));
  const lead = leadOf(text, syntax.from, containers);
  const { engine } = context.profile;
  return lines.map(({ line }, at) =>
    at === 0 ? lead + line : withoutPrefix(line, prefixing(line, containers, engine)),
  );
}

function printedLines(block: Node, context: PrintContext): string[] {
  switch (block.type) {
    case nodes.paragraph:
      return printLeafAnew(block, "paragraph", context).split("\n");
    case nodes.heading: {
      const words = printLeafAnew(block, "heading", context);
      return [`${"#".repeat(Number(block.attrs["level"]))} ${words}`];
    }
    case nodes.bullet_list:
    case nodes.ordered_list:
      return newList(block, context);
    case nodes.blockquote:
      return stacked(block.children, context).map((line) => (line === "" ? ">" : `> ${line}`));
    case nodes.code_block:
      return newCode(block.textContent, String(block.attrs["info"]), context.profile.engine);
    case nodes.horizontal_rule:
      return ["---"];
    case nodes.table:
      return newTable(block, context);
    case nodes.figure: {
      const images: readonly FigureImage[] = block.attrs["images"];
      const isHtml = figureRulesOf(context.profile).written === "html";
      return isHtml ? printHtmlFigure(images) : printFigure(images);
    }
    default:
      return block.textContent.split("\n");
  }
}

function stacked(blocks: readonly Node[], context: PrintContext): string[] {
  return blocks.flatMap((block, at) => [
    ...(at > 0 ? [""] : []),
    ...linesBelow(blocks[at - 1], block, context),
  ]);
}

function newList(list: Node, context: PrintContext): string[] {
  const start = list.type === nodes.ordered_list ? Number(list.attrs["start"]) : null;
  return list.children.flatMap((item, at) => {
    const marker = start === null ? context.habits.bullet : `${start + at}.`;
    const blank = at > 0 && blankBetween(list.child(at - 1), context) ? [""] : [];
    return [...blank, ...newItem(item, marker, context)];
  });
}

/** Whether an empty line must follow an item, so that it is read as loose. */
export function blankBetween(item: Node, { profile }: PrintContext): boolean {
  if (item.attrs["loose"] !== true) return false;
  return profile.engine === "gfm" || item.childCount === 1;
}

/** An item's lines with its marker; the lines after the first are indented by the marker's width. */
function newItem(item: Node, marker: string, context: PrintContext): string[] {
  const box = item.attrs["checked"] === null ? "" : item.attrs["checked"] ? "[x] " : "[ ] ";
  const [first = "", ...others] = itemLines(item, context, marker);
  const spaced = others.some(isRule) ? marker.padEnd(4) : `${marker} `;
  const inside = [{ kind: "indent", columns: spaced.length }] as const;
  return [
    `${spaced}${box}${first}`,
    ...others.map((line) => prefixOf(line, inside, context.profile.engine) + line),
  ];
}

/** kramdown ends a list at a rule that is indented by less than four. */
function isRule(line: string): boolean {
  return /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);
}

/** A block's lines in an item whose content is indented by so many columns. */
export function newLinesInside(block: Node, columns: number, context: PrintContext): string[] {
  const isNewRule = block.type === nodes.horizontal_rule && !context.sources.get(block);
  return isNewRule ? [`${" ".repeat(Math.max(0, 4 - columns))}***`] : newLines(block, context);
}

/** The lines of an item's blocks. Only a tight item's second block may follow its first without an empty line. */
export function itemLines(item: Node, context: PrintContext, marker: string): string[] {
  const lines: string[] = [];
  for (const [at, child] of item.children.entries()) {
    if (at > 0 && blankInside(item, at, context)) lines.push("");
    if (child.type === nodes.horizontal_rule && !context.sources.get(child)) {
      // `- ---` is a rule, and no item.
      lines.push(marker === "*" ? "---" : "***");
      continue;
    }
    const isWords = at === 0 && child.type === nodes.paragraph && !context.sources.get(child);
    lines.push(
      ...(isWords
        ? printLeafAnew(child, "item", context).split("\n")
        : linesBelow(item.maybeChild(at - 1) ?? undefined, child, context)),
    );
  }
  return lines;
}

/** Whether an empty line stands before an item's child. */
export function blankInside(item: Node, at: number, context: PrintContext): boolean {
  const isTight = item.attrs["loose"] !== true;
  const child = item.child(at);
  const previous = item.child(at - 1);
  if (at === 1 && previous.type === nodes.paragraph) {
    if (previous.childCount === 0) return false;
    return !isTight || needsBlankLine(child);
  }
  return context.profile.engine === "kramdown" || !isTight || needsBlankLine(child);
}
