import type { Node } from "@tiptap/pm/model";
import { normaliseBlocks, type OldOf } from "../normalise/blocks.ts";
import { leadOf } from "../origin/item-columns.ts";
import type { Origin } from "../origin/origin.ts";
import { alignNodes } from "./align.ts";
import { isStale } from "./blocks/lost-references.ts";
import { blockOrigins, blockPlaces } from "./block-places.ts";
import { type ChangedRun, printRun, type PrintedRun, unreadRun } from "./changed-run.ts";
import { type Fallback, type FallbackCause, plainLines } from "./fallback.ts";
import { writingRules } from "./print-rules.ts";
import {
  gapBelow,
  isEmptied,
  isTakenAbove,
  keepsGap,
  leadBefore,
  oldOf,
  type Pairing,
  type PrintedBlock,
  printedBlock,
} from "./printed-block.ts";
import { type PrintContext, unread } from "./print-context.ts";

/** What stands after the front matter. */
export interface PrintedBody {
  readonly text: string;
  readonly fallbacks: readonly Fallback[];
}

/** The body of a document whose blocks are these, printed against the text that it came from. */
export function printBody(
  doc: Node,
  blocks: readonly Node[],
  origin: Origin,
  olds: readonly Node[],
  context: PrintContext,
): PrintedBody {
  const pairing = pairingOf(blocks, olds, context);
  const { news } = pairing;
  const { leading, trailing } = edges(origin, olds, context);
  if (news.length === 0) return { text: leading, fallbacks: [] };
  const losses: (FallbackCause | null)[] = [];
  const printed = new Map<number, PrintedBlock | undefined>();
  const blockAt = (at: number): PrintedBlock | undefined => {
    if (!printed.has(at)) printed.set(at, guarded(pairing, at, context));
    return printed.get(at);
  };
  const isSettled = (at: number): boolean =>
    (at === 0 || keepsGap(pairing, at)) &&
    (isKept(pairing, at, context) || blockAt(at)?.sure === true);
  let text = leading;
  for (let at = 0; at < news.length;) {
    let to = at;
    while (
      to < news.length &&
      isKept(pairing, to, context) &&
      (to === at ? isSettled(to) : keepsGap(pairing, to))
    )
      to++;
    if (to > at) {
      text += withoutBlanks(keptText(pairing, at, to, context), blockAt(at - 1));
      at = to;
    } else if (isSettled(at)) {
      const block = blockAt(at);
      const gap = block && at > 0 ? gapBelow(blockAt(at - 1), block) : block?.lead;
      text += (gap ?? "") + (block?.text ?? "");
      at++;
    } else {
      to = at + 1;
      while (to < news.length && !isSettled(to)) to++;
      const run = runOf(blockAt, at, to);
      const written = safely(run, pairing, at, context);
      text += written.text;
      for (const [index, loss] of written.losses.entries()) losses[at + index] = loss;
      at = to;
    }
  }
  const last = blockAt(news.length - 1);
  const isLast = last?.old !== null && last?.old === olds.at(-1);
  const end = isLast ? withoutBlanks(trailing, last) : (last?.behind ?? "") + bare(trailing);
  return { text: text + end, fallbacks: fallbacksOf(doc, blocks, news, losses, context) };
}

/**
 * The blocks to write, each with the old one it was made from. One whose last letter was deleted keeps its place, so
 * that nothing but the letter goes; any other block without words is left out.
 */
function pairingOf(blocks: readonly Node[], olds: readonly Node[], context: PrintContext): Pairing {
  const rules = writingRules(context);
  const partners = partnersOf(blocks, olds);
  const news = normaliseBlocks(blocks, rules, partners);
  const pairs = alignNodes(news, olds);
  const kept = news.filter((node, at) => {
    if (!isEmptied(node)) return true;
    return oldOf({ news, olds, pairs }, at)?.type === node.type;
  });
  if (kept.length === news.length) return { news, olds, pairs };
  const joined = normaliseBlocks(kept, rules, partnersOf(kept, olds));
  return { news: joined, olds, pairs: alignNodes(joined, olds) };
}

/** The old block of each, paired only once it is asked for: few documents have lists that touch. */
function partnersOf(blocks: readonly Node[], olds: readonly Node[]): OldOf {
  let partners: Map<Node, Node | null> | undefined;
  return (block) => {
    if (!partners) {
      const pairs = alignNodes(blocks, olds);
      partners = new Map(
        blocks.map((each, at) => [each, oldOf({ news: blocks, olds, pairs }, at) ?? null]),
      );
    }
    return partners.get(block) ?? null;
  };
}

/** Whether a block is the very one that was read, and can stay so. */
function isKept(pairing: Pairing, at: number, context: PrintContext): boolean {
  const node = pairing.news[at];
  return (
    node !== undefined &&
    node === oldOf(pairing, at) &&
    !isStale(node, context) &&
    !isTakenAbove(pairing, at, context)
  );
}

/** The bytes of kept blocks that stand side by side as they stood, with the gap before the first. */
function keptText(pairing: Pairing, from: number, to: number, context: PrintContext): string {
  const [before, first, last] = [from - 1, from, to - 1].map((at) => {
    const old = oldOf(pairing, at);
    return old ? context.sources.get(old) : undefined;
  });
  if (!first || !last) return "";
  const { text, syntax, containers } = first;
  const lead = before ? "" : leadOf(text, syntax.from, containers);
  return text.slice(before?.syntax.to ?? syntax.from - lead.length, last.syntax.to);
}

/** What stands behind a block in the file, where the blanks on its line may stand elsewhere now. */
function withoutBlanks(text: string, above: PrintedBlock | undefined): string {
  return above?.endsElsewhere ? bare(text) : text;
}

function bare(text: string): string {
  return text.replace(/^[ \t]+(?=[\r\n]|$)/, "");
}

const UNREAD = {
  text: null,
  sure: false,
  gap: null,
  lead: "",
  behind: "",
  endsElsewhere: false,
} as const;

/** A block in its old place; unread where reading fails. */
function guarded(pairing: Pairing, at: number, context: PrintContext): PrintedBlock | undefined {
  try {
    return printedBlock(pairing, at, context);
  } catch {
    const node = pairing.news[at];
    const apart = context.lineEnd + context.lineEnd;
    return node && { ...UNREAD, node, old: oldOf(pairing, at), apart };
  }
}

function runOf(
  blockAt: (at: number) => PrintedBlock | undefined,
  from: number,
  to: number,
): ChangedRun {
  const blocks: PrintedBlock[] = [];
  for (let at = from; at < to; at++) {
    const block = blockAt(at);
    if (block) blocks.push(block);
  }
  return { blocks, before: blockAt(from - 1), after: blockAt(to) };
}

/** The run printed; where that fails, unread; where that fails too, its words. */
function safely(
  run: ChangedRun,
  pairing: Pairing,
  from: number,
  context: PrintContext,
): PrintedRun {
  const losses = run.blocks.map(() => "error" as const);
  try {
    return printRun(run, context);
  } catch {
    const plainly = unread(context);
    try {
      const blocks = run.blocks.flatMap((_, at) => printedBlock(pairing, from + at, plainly) ?? []);
      return { text: unreadRun({ ...run, blocks }, plainly), losses };
    } catch {
      const { lineEnd } = context;
      const texts = run.blocks.map(({ node }) => plainLines(node).join(lineEnd));
      const gap = run.before ? lineEnd + lineEnd : "";
      return { text: gap + texts.join(lineEnd + lineEnd), losses };
    }
  }
}

/** Where the blocks stand that lose something. */
function fallbacksOf(
  doc: Node,
  blocks: readonly Node[],
  news: readonly Node[],
  losses: readonly (FallbackCause | null)[],
  context: PrintContext,
): Fallback[] {
  if (losses.every((loss) => loss === null || loss === undefined)) return [];
  const rules = writingRules(context);
  const origins = blockOrigins(
    news,
    blocks.map((block) => normaliseBlocks([block], rules)),
  );
  const places = blockPlaces(doc);
  return losses.flatMap((cause, at) =>
    (cause ? (origins[at] ?? []) : []).flatMap((index) => {
      const place = places[index];
      return place && cause ? [{ ...place, cause }] : [];
    }),
  );
}

/**
 * What stands before the first block (its own indentation goes with it) and after the last; a text that had none gets a
 * final line end.
 */
function edges(
  { text, doc }: Origin,
  olds: readonly Node[],
  context: PrintContext,
): { leading: string; trailing: string } {
  const { lineEnd, sources } = context;
  const bodyFrom = String(doc.attrs["frontMatter"]).length;
  const [first, last] = [olds[0], olds.at(-1)];
  const from = first && sources.get(first)?.syntax.from;
  const to = last && sources.get(last)?.syntax.to;
  if (!first || from === undefined || to === undefined) {
    const blank = text.slice(bodyFrom);
    const leading = blank === "" && bodyFrom > 1 ? lineEnd : blank;
    return { leading, trailing: lineEnd };
  }
  return {
    leading: text.slice(bodyFrom, from - leadBefore(first, context).length),
    trailing: text.slice(to),
  };
}
