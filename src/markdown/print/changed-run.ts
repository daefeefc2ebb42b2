import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { newLines } from "./blocks/new-lines.ts";
import { patchBlock } from "./blocks/patch-block.ts";
import { type FallbackCause, lossOf } from "./fallback.ts";
import { comparingRules, normalRules } from "./print-rules.ts";
import { gapBelow, isEmptied, leadBefore, type PrintedBlock } from "./printed-block.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import { cautious, ofContext, type PrintContext } from "./print-context.ts";
import { writtenBlocks } from "./writable-block.ts";

/** Changed blocks that touch, and the unchanged ones beside them. */
export interface ChangedRun {
  readonly blocks: readonly PrintedBlock[];
  readonly before: PrintedBlock | undefined;
  readonly after: PrintedBlock | undefined;
}

/** The text of a run with the gaps before its blocks, and why each block is not written as it is meant, null where it is. */
export interface PrintedRun {
  readonly text: string;
  readonly losses: readonly (FallbackCause | null)[];
}

/**
 * Prints changed blocks such that they and their neighbours are read as they are meant: as little changed as can be,
 * else with empty lines around them, else printed anew, else as near to it as can be written.
 */
export function printRun(run: ChangedRun, context: PrintContext): PrintedRun {
  const known = knownRuns(context);
  const first = run.blocks[0]?.node;
  const last = first && known.get(first);
  if (last && isSameRun(last.run, run)) return last.printed;
  const printed = printedRun(run, context);
  if (first) known.set(first, { run, printed });
  return printed;
}

interface KnownRun {
  readonly run: ChangedRun;
  readonly printed: PrintedRun;
}

const knownRuns = ofContext((): WeakMap<Node, KnownRun> => {
  return new WeakMap();
});

function isSameRun(a: ChangedRun, b: ChangedRun): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    isSameBlock(a.before, b.before) &&
    isSameBlock(a.after, b.after) &&
    a.blocks.every((block, at) => isSameBlock(block, b.blocks[at]))
  );
}

function isSameBlock(a: PrintedBlock | undefined, b: PrintedBlock | undefined): boolean {
  return (
    a?.node === b?.node &&
    a?.old === b?.old &&
    a?.gap === b?.gap &&
    a?.text === b?.text &&
    a?.sure === b?.sure
  );
}

function printedRun(run: ChangedRun, context: PrintContext): PrintedRun {
  const { blocks } = run;
  const isFirst = run.before === undefined;
  const before = neighbour(run.before, context);
  const after = neighbour(run.after, context);
  const meantOf = (some: readonly PrintedBlock[]): Node[] =>
    [before, ...some, after].flatMap((block) =>
      block && !isEmptied(block.node) ? [block.node] : [],
    );
  const reads = (candidate: string, nodes: readonly Node[]): boolean => {
    const whole =
      (before ? before.lead + (before.text ?? "") : "") +
      candidate +
      (after ? (run.after?.gap ?? "") + (after.text ?? "") : "");
    const text = before ? whole : whole.replace(/^[\r\n]+/, "");
    return sameBlocks(readBack(text, context), nodes, comparingRules(context));
  };
  const attempt = (how: Attempt): string => attempted(blocks, run.before, how, context);
  const asMeant = (text: string): PrintedRun => ({ text, losses: blocks.map(() => null) });
  const least = attempt(LEAST);
  if (blocks.some(cannotTell(context))) return asMeant(least);
  const olds = new Map(
    [before, ...blocks, after].flatMap((block) => (block ? [[block.node, block.old]] : [])),
  );
  const normal = normaliseBlocks(
    meantOf(blocks),
    normalRules(context),
    (node) => olds.get(node) ?? null,
  );
  if (reads(least, normal)) return asMeant(least);
  const careful = attempted(blocks.map(escaped(context)), run.before, LEAST, context);
  if (careful !== least && reads(careful, normal)) return asMeant(careful);
  const apart = attempt(APART);
  if (apart !== least && reads(apart, normal)) return asMeant(apart);
  const flush = attempt(FLUSH);
  if (flush !== apart && reads(flush, normal)) return asMeant(flush);
  const renewed = attempt(RENEWED);
  if (renewed !== apart && reads(renewed, normal)) return asMeant(renewed);
  const anew = (some: readonly PrintedBlock[], way: PrintContext): string | null => {
    const text = writtenAnew(some, isFirst, way);
    return reads(text, writtenBlocks(meantOf(some), way)) ? text : null;
  };
  for (const way of [context, cautious(context)]) {
    const text = anew(blocks, way);
    if (text !== null) return { text, losses: blocks.map(({ node }) => lossOf(node, way)) };
  }
  const inWords = blocks.map((block) => (isNewSource(block, context) ? wordsOf(block) : block));
  const isInWords = (block: PrintedBlock, at: number): boolean => block !== inWords[at];
  const words = blocks.some(isInWords) ? anew(inWords, cautious(context)) : null;
  if (words !== null) {
    const lossAt = (block: PrintedBlock, at: number): FallbackCause | null =>
      isInWords(block, at) ? "reading" : lossOf(block.node, context);
    return { text: words, losses: blocks.map(lossAt) };
  }
  const isNew = blocks.every(({ text }) => text === null);
  return {
    text: isNew ? writtenAnew(blocks, isFirst, context) : apart,
    losses: blocks.map(() => "reading"),
  };
}

/** Source that did not stand in the file: it may reach over its neighbours (a tag that nothing closes). */
function isNewSource({ node }: PrintedBlock, { sources }: PrintContext): boolean {
  return node.type === schema.nodes.source_block && !sources.get(node);
}

/** Source as the words that it is written in. */
function wordsOf({ node, ...block }: PrintedBlock): PrintedBlock {
  return { ...block, node: schema.nodes.paragraph.create(null, node.content), text: null };
}

/** A run without reading anything: what is written where reading fails. */
export function unreadRun({ blocks, before }: ChangedRun, context: PrintContext): string {
  return attempted(blocks, before, LEAST, context);
}

interface Attempt {
  readonly keepsGaps: boolean;
  /** Whether blocks stay as far indented as they are: below a list, that makes some of them an item's. */
  readonly keepsLeads: boolean;
  readonly keepsText: boolean;
}

function attempted(
  blocks: readonly PrintedBlock[],
  before: PrintedBlock | undefined,
  { keepsGaps, keepsLeads, keepsText }: Attempt,
  context: PrintContext,
): string {
  return blocks
    .map((block, at) => {
      const above = blocks[at - 1] ?? before;
      const lead = keepsLeads ? block.lead : "";
      const parted = keepsGaps ? block : { ...block, lead, gap: null };
      const gap = above ? gapBelow(above, parted) : lead;
      return gap + textOf(block, keepsText, context);
    })
    .join("");
}

/**
 * Whether reading back tells nothing: kramdown knows no empty heading, and some blocks are read as they are only in
 * their place (what an unclosed tag before them makes of them).
 */
function cannotTell(context: PrintContext): (block: PrintedBlock) => boolean {
  return ({ node, old, text }) => {
    if (isEmptied(node)) return node.type === schema.nodes.heading;
    const source = old && context.sources.get(old);
    if (!source || text === null) return false;
    const { from, to } = source.syntax;
    return !readsAlone(old, source.text.slice(from, to), context);
  };
}

const LEAST: Attempt = { keepsGaps: true, keepsLeads: true, keepsText: true };
const APART: Attempt = { keepsGaps: false, keepsLeads: true, keepsText: true };
const FLUSH: Attempt = { keepsGaps: false, keepsLeads: false, keepsText: true };
const RENEWED: Attempt = { keepsGaps: false, keepsLeads: true, keepsText: false };

/** The block with escapes also where its own words read well without, but not those around them. */
function escaped(context: PrintContext): (block: PrintedBlock) => PrintedBlock {
  return (block) => {
    if (!block.old || block.text === null || block.sure) return block;
    const patch = patchBlock(block.node, block.old, cautious(context));
    return patch ? { ...block, text: patch.text } : block;
  };
}

/** The run's blocks brought to what can be written at all, indented ones at the line's beginning. */
function writtenAnew(
  blocks: readonly PrintedBlock[],
  isFirst: boolean,
  context: PrintContext,
): string {
  const nodes = blocks.map(({ node, lead }) => (lead === "" ? node : withoutSource(node)));
  return writtenBlocks(nodes, context)
    .map((block, at) => {
      const gap = isFirst && at === 0 ? "" : context.lineEnd + context.lineEnd;
      return gap + newLines(block, context).join(context.lineEnd);
    })
    .join("");
}

/** The same block as a new one, which has no text of its own. */
function withoutSource(node: Node): Node {
  return node.type.create(node.attrs, node.content);
}

function textOf(
  { node, text, lead }: PrintedBlock,
  keepsText: boolean,
  context: PrintContext,
): string {
  if (keepsText && text !== null) return text;
  const lines = newLines(node, context).join(context.lineEnd);
  return lines.startsWith(lead) ? lines.slice(lead.length) : lines;
}

/** What a block with this text reads as by itself. */
interface Alone {
  readonly text: string;
  readonly reads: boolean;
}

const knownAlone = ofContext((): WeakMap<Node, Alone> => {
  return new WeakMap();
});

/** A block beside the run, if it reads alone as it does in its place. */
function neighbour(block: PrintedBlock | undefined, context: PrintContext): PrintedBlock | null {
  return block && block.text !== null && readsAlone(block.node, block.text, context) ? block : null;
}

function readsAlone(node: Node, text: string, context: PrintContext): boolean {
  const known = knownAlone(context);
  const last = known.get(node);
  if (last?.text === text) return last.reads;
  const blocks = readBack(leadBefore(node, context) + text, context);
  const reads = sameBlocks(blocks, [node], comparingRules(context));
  known.set(node, { text, reads });
  return reads;
}
