import { type Fragment, Mark, type Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import type { LeafToken, MarkInstance } from "../../origin/leaf-tokens.ts";
import type { Span } from "../../syntax/tree.ts";
import { changedRegions } from "./changed-regions.ts";
import { type Cut, type CutRegion, cutsAround } from "./cut-leaf.ts";
import { fixedPiece, type PrintedPiece, piecesOf } from "./hazards.ts";
import { printSpan } from "./print-span.ts";

/** A changed leaf: the parts of its source that are exchanged; all between them stays as it stands. */
export interface Splice {
  /** In order, with some source between any two. */
  readonly replacements: readonly SplicedSpan[];
  /** The source from the first of them to the last. */
  readonly from: number;
  readonly to: number;
  /** Plain words exchanged for plain words within one literal run: before, removed, put in, after. */
  readonly words: { readonly removed: string; readonly added: string } | null;
}

/** One part of the source, and what is written there. */
export interface SplicedSpan extends Span {
  readonly pieces: readonly PrintedPiece[];
  /** How far a position of the old leaf that stands before it, or behind it, has moved in the new one. */
  readonly shiftBefore: number;
  readonly shiftAfter: number;
  /** The marks that are open at its edges. */
  readonly cutRuns: readonly MarkInstance[];
}

/**
 * The changed leaf with all of its source kept that an edit did not reach. The marks that are open at the edges of what
 * is exchanged are closed and opened as the new words ask, with the characters the source has for them.
 */
export function spliceLeaf(
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
  engine: Engine,
): Splice | null {
  const cuts = cutsAround(tokens, changedRegions(old, leaf));
  const [first, last] = [cuts?.[0], cuts?.at(-1)];
  if (!cuts || !first || !last) return null;
  const replacements = cuts.map((cut) => replacementOf(cut, text, tokens, old, leaf, engine));
  const isPlain = cuts.length === 1 && isPlainCut(first, old, leaf);
  return {
    replacements,
    from: first.head.source,
    to: last.tail.source,
    words: isPlain
      ? {
          removed: text.slice(first.head.source, first.tail.source),
          added: leaf.textBetween(first.region.newFrom, first.region.newTo),
        }
      : null,
  };
}

function replacementOf(
  cut: CutRegion,
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
  engine: Engine,
): SplicedSpan {
  const { region, head, tail } = cut;
  const pieces = printSpan(cut, text, tokens, old, leaf, engine);
  return {
    from: head.source,
    to: tail.source,
    pieces: pieces.length > 0 ? pieces : [fixedPiece("", true)],
    shiftBefore: region.newFrom - region.from,
    shiftAfter: region.newTo - region.to,
    cutRuns: [...head.stack, ...tail.stack],
  };
}

/** The spliced source between two places that are outside of any replacement, or around all. */
export function splicedPieces(
  text: string,
  tokens: readonly LeafToken[],
  { replacements }: Splice,
  span: Span,
): PrintedPiece[] {
  const cutRuns = new Set(replacements.flatMap((each) => each.cutRuns));
  const pieces: PrintedPiece[] = [];
  let from = span.from;
  for (const each of replacements) {
    if (each.to < span.from || each.from > span.to) continue;
    pieces.push(...keptPieces(text, tokens, { from, to: each.from }, cutRuns), ...each.pieces);
    from = each.to;
  }
  return [...pieces, ...keptPieces(text, tokens, { from, to: span.to }, cutRuns)];
}

/** Whether plain words within one run were exchanged for others with the same marks. */
function isPlainCut({ region, head, tail }: CutRegion, old: Node, leaf: Node): boolean {
  return (
    head.position === region.from &&
    tail.position === region.to &&
    head.token !== null &&
    isOneRun(head, tail) &&
    head.stack.every(({ close, changedClose }) => close === changedClose) &&
    isOfRun(leaf.content.cut(region.newFrom, region.newTo), old, region.from)
  );
}

/** Whether both cuts are in one run of words, or the second right behind it and in the same marks. */
function isOneRun(head: Cut, tail: Cut): boolean {
  return (
    head.token === tail.token ||
    (head.token?.to === tail.source && head.stack.length === tail.stack.length)
  );
}

/** Whether the new words carry the very marks of those before them. */
function isOfRun(middle: Fragment, old: Node, start: number): boolean {
  const before = start > 0 ? old.nodeAt(start - 1) : null;
  return (
    before !== null &&
    middle.content.every((node) => node.isText && Mark.sameSet(node.marks, before.marks))
  );
}

/** Source that stays, in pieces of which literal words may need an escape. */
function keptPieces(
  text: string,
  tokens: readonly LeafToken[],
  span: Span,
  cutRuns: ReadonlySet<MarkInstance>,
): PrintedPiece[] {
  let seen = tokens[0]?.from ?? span.from;
  let lineFrom = seen;
  return tokens.flatMap((token): PrintedPiece[] => {
    const [from, to] = [Math.max(token.from, span.from), Math.min(token.to, span.to)];
    if (from >= to) return [];
    const source = text.slice(from, to);
    if ("instance" in token) {
      const { instance, kind } = token;
      if (!cutRuns.has(instance)) return [fixedPiece(source, false)];
      return [fixedPiece(kind === "close" ? instance.changedClose : source, false, instance)];
    }
    const escapable = token.kind === "words" && token.literal && !token.inCode;
    if (!escapable) return [fixedPiece(source, false)];
    const lineEnd = text.slice(seen, from).search(/[\r\n][^\r\n]*$/);
    if (lineEnd >= 0) lineFrom = seen + lineEnd + 1;
    seen = from;
    return piecesOf(source, lineBefore(text, lineFrom, from), text.slice(to, to + 2), false);
  });
}

/** Of a long line only its end: what begins a block stands near the line's beginning. */
function lineBefore(text: string, lineFrom: number, at: number): string {
  return at - lineFrom > 64 ? `x${text.slice(at - 16, at)}` : text.slice(lineFrom, at);
}
