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
import { cautious, ofSetting, type Setting } from "./setting.ts";
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
export function printRun(run: ChangedRun, setting: Setting): PrintedRun {
  const known = knownRuns(setting);
  const first = run.blocks[0]?.node;
  const last = first && known.get(first);
  if (last && isSameRun(last.run, run)) return last.printed;
  const printed = printedRun(run, setting);
  if (first) known.set(first, { run, printed });
  return printed;
}

interface KnownRun {
  readonly run: ChangedRun;
  readonly printed: PrintedRun;
}

const knownRuns = ofSetting((): WeakMap<Node, KnownRun> => {
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

function printedRun(run: ChangedRun, setting: Setting): PrintedRun {
  const { blocks } = run;
  const isFirst = run.before === undefined;
  const before = neighbour(run.before, setting);
  const after = neighbour(run.after, setting);
  const meant = [before, ...blocks, after].flatMap((block) =>
    block && !isEmptied(block.node) ? [block.node] : [],
  );
  const reads = (candidate: string, nodes: readonly Node[]): boolean => {
    const whole =
      (before ? before.lead + (before.text ?? "") : "") +
      candidate +
      (after ? (run.after?.gap ?? "") + (after.text ?? "") : "");
    const text = before ? whole : whole.replace(/^[\r\n]+/, "");
    return sameBlocks(readBack(text, setting), nodes, comparingRules(setting));
  };
  const attempt = (how: Attempt): string => attempted(blocks, run.before, how, setting);
  const asMeant = (text: string): PrintedRun => ({ text, losses: blocks.map(() => null) });
  const least = attempt(LEAST);
  if (blocks.some(cannotTell(setting))) return asMeant(least);
  const normal = normaliseBlocks(meant, normalRules(setting));
  if (reads(least, normal)) return asMeant(least);
  const careful = attempted(blocks.map(escaped(setting)), run.before, LEAST, setting);
  if (careful !== least && reads(careful, normal)) return asMeant(careful);
  const apart = attempt(APART);
  if (apart !== least && reads(apart, normal)) return asMeant(apart);
  const renewed = attempt(RENEWED);
  if (renewed !== apart && reads(renewed, normal)) return asMeant(renewed);
  const anew = writtenAnew(blocks, isFirst, setting);
  const readsAnew = reads(anew, writtenBlocks(meant, setting));
  const isNew = blocks.every(({ text }) => text === null);
  return {
    text: isNew || readsAnew ? anew : apart,
    losses: blocks.map(({ node }) => (readsAnew ? lossOf(node, setting) : "reading")),
  };
}

/** A run without reading anything: what is written where reading fails. */
export function unreadRun({ blocks, before }: ChangedRun, setting: Setting): string {
  return attempted(blocks, before, LEAST, setting);
}

interface Attempt {
  readonly keepsGaps: boolean;
  readonly keepsText: boolean;
}

function attempted(
  blocks: readonly PrintedBlock[],
  before: PrintedBlock | undefined,
  { keepsGaps, keepsText }: Attempt,
  setting: Setting,
): string {
  return blocks
    .map((block, at) => {
      const above = blocks[at - 1] ?? before;
      const parted = keepsGaps ? block : { ...block, gap: null };
      const gap = above ? gapBelow(above, parted) : block.lead;
      return gap + textOf(block, keepsText, setting);
    })
    .join("");
}

/**
 * Whether reading back tells nothing: kramdown knows no empty heading, and some blocks are read as they are only in
 * their place (what an unclosed tag before them makes of them).
 */
function cannotTell(setting: Setting): (block: PrintedBlock) => boolean {
  return ({ node, old, text }) => {
    if (isEmptied(node)) return node.type === schema.nodes.heading;
    const source = old && setting.sources.get(old);
    if (!source || text === null) return false;
    const { from, to } = source.syntax;
    return !readsAlone(old, source.text.slice(from, to), setting);
  };
}

const LEAST: Attempt = { keepsGaps: true, keepsText: true };
const APART: Attempt = { keepsGaps: false, keepsText: true };
const RENEWED: Attempt = { keepsGaps: false, keepsText: false };

/** The block with escapes also where its own words read well without, but not those around them. */
function escaped(setting: Setting): (block: PrintedBlock) => PrintedBlock {
  return (block) => {
    if (!block.old || block.text === null || block.sure) return block;
    const patch = patchBlock(block.node, block.old, cautious(setting));
    return patch ? { ...block, text: patch.text } : block;
  };
}

/** The run's blocks brought to what can be written at all. */
function writtenAnew(blocks: readonly PrintedBlock[], isFirst: boolean, setting: Setting): string {
  const nodes = blocks.map(({ node }) => node);
  return writtenBlocks(nodes, setting)
    .map((block, at) => {
      const gap = isFirst && at === 0 ? "" : setting.lineEnd + setting.lineEnd;
      return gap + newLines(block, setting).join(setting.lineEnd);
    })
    .join("");
}

function textOf({ node, text, lead }: PrintedBlock, keepsText: boolean, setting: Setting): string {
  if (keepsText && text !== null) return text;
  const lines = newLines(node, setting).join(setting.lineEnd);
  return lines.startsWith(lead) ? lines.slice(lead.length) : lines;
}

/** What a block with this text reads as by itself. */
interface Alone {
  readonly text: string;
  readonly reads: boolean;
}

const knownAlone = ofSetting((): WeakMap<Node, Alone> => {
  return new WeakMap();
});

/** A block beside the run, if it reads alone as it does in its place. */
function neighbour(block: PrintedBlock | undefined, setting: Setting): PrintedBlock | null {
  return block && block.text !== null && readsAlone(block.node, block.text, setting) ? block : null;
}

function readsAlone(node: Node, text: string, setting: Setting): boolean {
  const known = knownAlone(setting);
  const last = known.get(node);
  if (last?.text === text) return last.reads;
  const blocks = readBack(leadBefore(node, setting) + text, setting);
  const reads = sameBlocks(blocks, [node], comparingRules(setting));
  known.set(node, { text, reads });
  return reads;
}
