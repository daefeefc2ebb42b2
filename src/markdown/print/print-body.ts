import type { Node } from "@tiptap/pm/model";
import type { Engine, Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { flatBlocks } from "../document/sections.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { normaliseInlines } from "../normalise/inlines.ts";
import { type Rules, rulesOf } from "../normalise/rules.ts";
import { leadOf } from "../origin/item-columns.ts";
import type { Origin } from "../origin/origin.ts";
import { sourceOf } from "../origin/sources.ts";
import { alignNodes } from "./align.ts";
import { isList, isTakenByList } from "./blocks/new-lines.ts";
import { patchBlock } from "./blocks/patch-block.ts";
import { restored } from "./restored.ts";
import { isEmptied, printRegion, type Stretch } from "./region.ts";
import { definitionsOf, isDefinition, lineEndOf, type Setting } from "./setting.ts";

/** The body of a document, printed against the text that it came from. */
export function printBody(doc: Node, origin: Origin, profile: Profile): string {
  const { text } = origin;
  const olds = flatBlocks(origin.doc);
  const bodyFrom = String(origin.doc.attrs["frontMatter"]).length;
  const { news, pairs } = written(restored(flatBlocks(doc), olds), olds, profile);
  const setting: Setting = {
    profile,
    lineEnd: lineEndOf(text),
    definitions: definitionsOf(news),
    areDefinitionsGone: news.filter(isDefinition).length < olds.filter(isDefinition).length,
  };
  const { leading, trailing } = edges(text, bodyFrom, olds, setting.lineEnd);
  if (news.length === 0) return leading;
  const stretches = stretchesOf(text, news, olds, pairs, setting);
  let body = leading;
  for (let at = 0; at < stretches.length;) {
    if (isSettled(stretches, at)) {
      const stretch = stretches[at];
      body += ((at > 0 ? stretch?.gap : stretch?.lead) ?? "") + (stretch?.text ?? "");
      at++;
      continue;
    }
    let to = at + 1;
    while (to < stretches.length && !isSettled(stretches, to)) to++;
    body += printRegion(stretches, at, to, setting);
    at = to;
  }
  return body + trailing;
}

interface Written {
  readonly news: readonly Node[];
  readonly pairs: readonly (number | null)[];
}

/**
 * The blocks to write, each with the old one it was made from. One whose last letter was deleted keeps its place, so
 * that nothing but the letter goes; any other block without words is left out.
 */
function written(blocks: readonly Node[], olds: readonly Node[], profile: Profile): Written {
  const rules = WRITING[profile.engine];
  const news = normaliseBlocks(blocks, rules);
  const pairs = alignNodes(news, olds);
  const kept = news.filter((node, at) => {
    const pair = pairs[at] ?? null;
    return !isEmptied(node) || (pair !== null && olds[pair]?.type === node.type);
  });
  if (kept.length === news.length) return { news, pairs };
  const joined = normaliseBlocks(kept, rules);
  return { news: joined, pairs: alignNodes(joined, olds) };
}

/** A source block is written as it is, whatever it will be read as; words are brought to their normal form only as they are printed. */
function writingRules(engine: Engine): Rules {
  const rules = rulesOf(engine);
  return {
    ...rules,
    isSettled: (node) =>
      rules.isSettled(node) || (node.type === schema.nodes.source_block && node.textContent !== ""),
    inlines: (nodes, place) => (normaliseInlines(nodes, place).length === 0 ? [] : nodes),
    keepsLiquid: true,
    keepsEmpty: true,
  };
}

const WRITING: Readonly<Record<Engine, Rules>> = {
  kramdown: writingRules("kramdown"),
  gfm: writingRules("gfm"),
};

/** Whether a block and the gap before it stand as they stood. */
function isSettled(stretches: readonly Stretch[], at: number): boolean {
  const stretch = stretches[at];
  return stretch !== undefined && stretch.sure && (at === 0 || stretch.gap !== null);
}

/** Each block's text in its old place, where it has one, and the gap before it, where both neighbours are the old ones. */
function stretchesOf(
  text: string,
  news: readonly Node[],
  olds: readonly Node[],
  pairs: readonly (number | null)[],
  setting: Setting,
): Stretch[] {
  return news.map((node, at) => {
    const pair = pairs[at] ?? null;
    const old = pair === null ? undefined : olds[pair];
    const before = at === 0 ? null : (pairs[at - 1] ?? null);
    const keepsGap = before !== null && pair === before + 1;
    const hadListAbove = keepsGap && isList(olds[before]);
    const isTaken = !hadListAbove && isTakenByList(node, news[at - 1]);
    const patch = old && !isTaken ? patchBlock(node, old, setting) : null;
    const gap = keepsGap ? gapBetween(text, olds[before], old) : null;
    return {
      node: isTaken ? node.type.create(node.attrs, node.content) : node,
      old: old ?? null,
      text: patch?.text ?? null,
      sure: patch?.sure === true,
      lead: patch && old ? leadBefore(old) : "",
      gap: patch ? gap : (gap?.replace(/[ \t]+$/, "") ?? null),
    };
  });
}

const leads = new WeakMap<Node, string>();

function leadBefore(old: Node): string {
  let lead = leads.get(old);
  if (lead === undefined) {
    const source = sourceOf(old);
    lead = source ? leadOf(source.text, source.syntax.from, source.containers) : "";
    leads.set(old, lead);
  }
  return lead;
}

function gapBetween(
  text: string,
  before: Node | undefined,
  after: Node | undefined,
): string | null {
  const from = before && sourceOf(before)?.syntax.to;
  const to = after && sourceOf(after)?.syntax.from;
  return from === undefined || to === undefined ? null : text.slice(from, to);
}

/**
 * What stands before the first block (its own indentation goes with it) and after the last; a text that had none gets a
 * final line end.
 */
function edges(
  text: string,
  bodyFrom: number,
  olds: readonly Node[],
  lineEnd: string,
): { leading: string; trailing: string } {
  const [first, last] = [olds[0], olds.at(-1)];
  const from = first && sourceOf(first)?.syntax.from;
  const to = last && sourceOf(last)?.syntax.to;
  if (!first || from === undefined || to === undefined) {
    const blank = text.slice(bodyFrom);
    const leading = blank === "" && bodyFrom > 1 ? lineEnd : blank;
    return { leading, trailing: lineEnd };
  }
  return {
    leading: text.slice(bodyFrom, from - leadBefore(first).length),
    trailing: text.slice(to),
  };
}
