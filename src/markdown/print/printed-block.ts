import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { blanksBehind, leadOf } from "../origin/item-columns.ts";
import { isList, isTakenByList } from "./blocks/new-lines.ts";
import { patchBlock } from "./blocks/patch-block.ts";
import type { PrintContext } from "./print-context.ts";

/** A top-level block on its way to the page. */
export interface PrintedBlock {
  readonly node: Node;
  readonly old: Node | null;
  /** Its text in its old place, null where it has to be printed anew. */
  readonly text: string | null;
  /** Whether it needs no reading back. */
  readonly sure: boolean;
  /** What stands before it, null where its neighbour is not the one it had. */
  readonly gap: string | null;
  /** The empty lines before it where its neighbour is another one: as many as it has in the file. */
  readonly apart: string;
  /** The white space on its first line, which the gap holds: it goes with the block. */
  readonly lead: string;
  /** The blanks behind it on its line in the file, which stay where what follows is another block. */
  readonly behind: string;
  /** Its old last line is not its last any more: the blanks behind that line are within its text. */
  readonly endsElsewhere: boolean;
}

/** The blocks to write, the blocks of the text that was opened, and which of these each was made from. */
export interface Pairing {
  readonly news: readonly Node[];
  readonly olds: readonly Node[];
  readonly pairs: readonly (number | null)[];
}

/** The old block that a block was made from, null for none. */
export function oldOf({ olds, pairs }: Pairing, at: number): Node | null {
  const pair = pairs[at] ?? null;
  return pair === null ? null : (olds[pair] ?? null);
}

/** Whether a block stands after the one that it stood after. */
export function keepsGap({ pairs }: Pairing, at: number): boolean {
  const before = at === 0 ? null : (pairs[at - 1] ?? null);
  return before !== null && pairs[at] === before + 1;
}

/** A block in its old place, where it has one, with the gap before it, where both neighbours are the old ones. */
export function printedBlock(
  pairing: Pairing,
  at: number,
  context: PrintContext,
): PrintedBlock | undefined {
  const node = pairing.news[at];
  if (!node) return undefined;
  const old = oldOf(pairing, at);
  const isTaken = isTakenAbove(pairing, at, context);
  const patch = old && !isTaken ? patchBlock(node, old, context) : null;
  const gap =
    old && keepsGap(pairing, at) ? gapBetween(oldOf(pairing, at - 1), old, context) : null;
  const source = patch && old ? context.sources.get(old) : undefined;
  const { lineEnd } = context;
  const endsElsewhere = patch?.endsElsewhere === true;
  return {
    node: isTaken ? node.type.create(node.attrs, node.content) : node,
    old,
    text: patch?.text ?? null,
    sure: patch?.sure === true,
    lead: patch && old ? leadBefore(old, context) : "",
    behind: source && !endsElsewhere ? blanksBehind(source.text, source.syntax.to) : "",
    endsElsewhere,
    apart: patch && old ? apartFrom(pairing, at, old, context) : lineEnd + lineEnd,
    gap: patch ? gap : (gap?.replace(/[ \t]+$/, "") ?? null),
  };
}

/** What stands before a block: the gap that it has in the file, where it is kept, else an empty line. */
export function gapBelow(
  above: PrintedBlock | undefined,
  { gap, apart, lead }: PrintedBlock,
): string {
  if (gap === null) return (above?.behind ?? "") + apart + lead;
  return above?.endsElsewhere ? gap.replace(/^[ \t]+(?=[\r\n])/, "") : gap;
}

/** Whether a block that was no item's below a list would become one. */
export function isTakenAbove(pairing: Pairing, at: number, context: PrintContext): boolean {
  const node = pairing.news[at];
  const hadListAbove = keepsGap(pairing, at) && isList(oldOf(pairing, at - 1));
  return node !== undefined && !hadListAbove && isTakenByList(node, pairing.news[at - 1], context);
}

/** The white space before a block that was read, on its first line. */
export function leadBefore(old: Node, { sources }: PrintContext): string {
  const source = sources.get(old);
  return source ? leadOf(source.text, source.syntax.from, source.containers) : "";
}

function apartFrom({ olds, pairs }: Pairing, at: number, old: Node, context: PrintContext): string {
  const { lineEnd } = context;
  const above = olds[(pairs[at] ?? 0) - 1];
  const lines = above && gapBetween(above, old, context)?.replace(/[^\r\n]/g, "");
  return lines && lines.length > 2 * lineEnd.length ? lines : lineEnd + lineEnd;
}

function gapBetween(before: Node | null, after: Node, { sources }: PrintContext): string | null {
  const from = before && sources.get(before)?.syntax.to;
  const source = sources.get(after);
  return !source || from === undefined || from === null
    ? null
    : source.text.slice(from, source.syntax.from);
}

/** A paragraph or heading whose last letter was deleted. */
export function isEmptied(node: Node): boolean {
  return (
    node.childCount === 0 &&
    (node.type === schema.nodes.paragraph || node.type === schema.nodes.heading)
  );
}
