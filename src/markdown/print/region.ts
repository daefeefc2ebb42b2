import type { Node } from "@tiptap/pm/model";
import { hasGfm } from "../document/engines.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { rulesOf } from "../normalise/rules.ts";
import { schema } from "../../issue/schema/index.ts";
import { leadOf } from "../origin/item-columns.ts";
import { sourceOf } from "../origin/sources.ts";
import { patchBlock } from "./blocks/patch-block.ts";
import { newLines } from "./blocks/new-lines.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import { writtenBlocks } from "./writable-block.ts";
import { isSameSetting, type Setting } from "./setting.ts";

/** A top-level block on its way to the page. */
export interface Stretch {
  readonly node: Node;
  readonly old: Node | null;
  /** Its text in its old place, null where it has to be printed anew. */
  readonly text: string | null;
  /** Whether it needs no reading back. */
  readonly sure: boolean;
  /** What stands before it, null where its neighbour is not the one it had. */
  readonly gap: string | null;
  /** The white space on its first line, which the gap holds: it goes with the block. */
  readonly lead: string;
}

/**
 * Prints the changed blocks `[from, to)` with the gaps before them, such that they and their neighbours are read as
 * they are meant: as little changed as can be, else with empty lines around them, else printed anew.
 */
export function printRegion(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  setting: Setting,
): string {
  const inPlay = stretches.slice(Math.max(0, from - 1), to + 1);
  const first = stretches[from]?.node;
  const last = first && regions.get(first);
  if (last && last.inPlay.length === inPlay.length && isSameSetting(last.setting, setting)) {
    if (last.inPlay.every((stretch, at) => isSameStretch(stretch, inPlay[at]))) return last.text;
  }
  const text = printedRegion(stretches, from, to, setting);
  if (first && hasGfm()) regions.set(first, { inPlay, setting, text });
  return text;
}

interface Region {
  /** The region with its neighbours. */
  readonly inPlay: readonly Stretch[];
  readonly setting: Setting;
  readonly text: string;
}

const regions = new WeakMap<Node, Region>();

function isSameStretch(a: Stretch, b: Stretch | undefined): boolean {
  return (
    a.node === b?.node &&
    a.old === b.old &&
    a.gap === b.gap &&
    a.text === b.text &&
    a.sure === b.sure
  );
}

function printedRegion(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  setting: Setting,
): string {
  const region = stretches.slice(from, to);
  const before = neighbour(stretches[from - 1], setting);
  const after = neighbour(stretches[to], setting);
  const nextGap = stretches[to]?.gap ?? "";
  const isFirst = from === 0;
  const meant = [before, ...region, after].flatMap((stretch) =>
    stretch && !isEmptied(stretch.node) ? [stretch.node] : [],
  );
  const { engine } = setting.profile;
  const reads = (candidate: string, nodes: readonly Node[]): boolean => {
    const whole =
      (before ? before.lead + (before.text ?? "") : "") +
      candidate +
      (after ? nextGap + (after.text ?? "") : "");
    const text = before ? whole : whole.replace(/^[\r\n]+/, "");
    return sameBlocks(readBack(text, setting), nodes, engine);
  };
  const attempt = (how: Attempt): string => attempted(region, isFirst, how, setting);
  const least = attempt(LEAST);
  if (region.some(cannotTell(setting))) return least;
  const normal = normaliseBlocks(meant, rulesOf(engine));
  if (reads(least, normal)) return least;
  const cautious = attempted(region.map(escaped(setting)), isFirst, LEAST, setting);
  if (cautious !== least && reads(cautious, normal)) return cautious;
  const apart = attempt(APART);
  if (apart !== least && reads(apart, normal)) return apart;
  const renewed = attempt(RENEWED);
  if (renewed !== apart && reads(renewed, normal)) return renewed;
  const anew = writtenAnew(region, isFirst, setting);
  const isNew = region.every(({ text }) => text === null);
  return isNew || reads(anew, writtenBlocks(meant, setting)) ? anew : apart;
}

interface Attempt {
  readonly keepsGaps: boolean;
  readonly keepsText: boolean;
}

function attempted(
  region: readonly Stretch[],
  isFirst: boolean,
  { keepsGaps, keepsText }: Attempt,
  setting: Setting,
): string {
  return region
    .map((stretch, at) => {
      const gap = isFirst && at === 0 ? stretch.lead : gapOf(stretch, keepsGaps, setting);
      return gap + textOf(stretch, keepsText, setting);
    })
    .join("");
}

/**
 * Whether reading back tells nothing: kramdown knows no empty heading, and some blocks are read as they are only in
 * their place (what an unclosed tag before them makes of them).
 */
function cannotTell(setting: Setting): (stretch: Stretch) => boolean {
  return ({ node, old, text }) => {
    if (isEmptied(node)) return node.type === schema.nodes.heading;
    const source = old && sourceOf(old);
    if (!source || text === null) return false;
    const { from, to } = source.syntax;
    return !readsAlone(old, source.text.slice(from, to), setting);
  };
}

/** A paragraph or heading whose last letter was deleted. */
export function isEmptied(node: Node): boolean {
  return (
    node.childCount === 0 &&
    (node.type === schema.nodes.paragraph || node.type === schema.nodes.heading)
  );
}

const LEAST: Attempt = { keepsGaps: true, keepsText: true };
const APART: Attempt = { keepsGaps: false, keepsText: true };
const RENEWED: Attempt = { keepsGaps: false, keepsText: false };

/** The stretch with escapes also where its own words read well without, but not those around them. */
function escaped(setting: Setting): (stretch: Stretch) => Stretch {
  return (stretch) => {
    if (!stretch.old || stretch.text === null || stretch.sure) return stretch;
    const patch = patchBlock(stretch.node, stretch.old, { ...setting, cautious: true });
    return patch ? { ...stretch, text: patch.text } : stretch;
  };
}

/** The region's blocks brought to what can be written at all. */
function writtenAnew(region: readonly Stretch[], isFirst: boolean, setting: Setting): string {
  const nodes = region.map(({ node }) => node);
  return writtenBlocks(nodes, setting)
    .map((block, at) => {
      const gap = isFirst && at === 0 ? "" : setting.lineEnd + setting.lineEnd;
      return gap + newLines(block, setting).join(setting.lineEnd);
    })
    .join("");
}

function gapOf({ gap, lead }: Stretch, keepsGaps: boolean, { lineEnd }: Setting): string {
  return (keepsGaps ? gap : null) ?? lineEnd + lineEnd + lead;
}

function textOf({ node, text, lead }: Stretch, keepsText: boolean, setting: Setting): string {
  if (keepsText && text !== null) return text;
  const lines = newLines(node, setting).join(setting.lineEnd);
  return lines.startsWith(lead) ? lines.slice(lead.length) : lines;
}

/** What a block reads as by itself, with all that the answer depends on beside the block. */
interface Alone {
  readonly text: string;
  readonly setting: Setting;
  readonly reads: boolean;
}

const alone = new WeakMap<Node, Alone>();

/** A block beside the region, if it reads alone as it does in its place. */
function neighbour(stretch: Stretch | undefined, setting: Setting): Stretch | null {
  return stretch && stretch.text !== null && readsAlone(stretch.node, stretch.text, setting)
    ? stretch
    : null;
}

function readsAlone(node: Node, text: string, setting: Setting): boolean {
  const last = alone.get(node);
  if (last && last.text === text && isSameSetting(last.setting, setting)) return last.reads;
  const source = sourceOf(node);
  const lead = source ? leadOf(source.text, source.syntax.from, source.containers) : "";
  const reads = sameBlocks(readBack(lead + text, setting), [node], setting.profile.engine);
  if (hasGfm()) alone.set(node, { text, setting, reads });
  return reads;
}
