import { Fragment, Mark, type Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { markPaths } from "../../document/nesting.ts";
import type { LeafToken, MarkInstance } from "../../origin/leaf-tokens.ts";
import type { Span } from "../../syntax/tree.ts";
import { type ChangedRegion, changedRegions } from "./changed-regions.ts";
import { fixedPiece, lineAfter, type PrintedPiece, piecesOf } from "./hazards.ts";
import { codeFences, delimiters, printLeaf } from "./print-trees.ts";

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

/** A changed region with the places in the source where it is cut out. */
interface CutRegion {
  readonly region: ChangedRegion;
  readonly head: Cut;
  readonly tail: Cut;
}

/** The cuts of each region; regions with no source between them are one. null where one cannot be cut out. */
function cutsAround(
  tokens: readonly LeafToken[],
  regions: readonly ChangedRegion[],
): CutRegion[] | null {
  const cuts: CutRegion[] = [];
  for (const region of regions) {
    let cut = cutAround(tokens, region);
    for (let last = cuts.at(-1); last && meet(last, cut); last = cuts.at(-1)) {
      const { from, newFrom } = last.region;
      cuts.pop();
      cut = cutAround(tokens, { ...region, from, newFrom });
    }
    if (cut.tail.position < cut.head.position) return null;
    cuts.push(cut);
  }
  return cuts;
}

function cutAround(tokens: readonly LeafToken[], region: ChangedRegion): CutRegion {
  return { region, head: cutHead(tokens, region.from), tail: cutTail(tokens, region.to) };
}

function meet(before: CutRegion, after: CutRegion): boolean {
  return before.tail.position >= after.head.position || before.tail.source >= after.head.source;
}

function replacementOf(
  { region, head, tail }: CutRegion,
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
  engine: Engine,
): SplicedSpan {
  const [shiftBefore, shiftAfter] = [region.newFrom - region.from, region.newTo - region.to];
  const [newFrom, newTo] = [head.position + shiftBefore, tail.position + shiftAfter];
  const middle = leaf.content.cut(newFrom, newTo);
  const reused =
    shiftBefore === shiftAfter && sameWords(old.content.cut(head.position, tail.position), middle)
      ? within(tokens, head.position, tail.position)
      : null;
  const before = text.slice(tokens[0]?.from ?? head.source, head.source);
  const pieces = printMiddle(
    text,
    [...middle.content],
    pathsWithin(leaf, newFrom, newTo),
    head.stack,
    tail.stack,
    before.slice(before.search(/[^\r\n]*$/)),
    text.slice(tail.source, tail.source + 12),
    reused,
    engine,
  );
  return {
    from: head.source,
    to: tail.source,
    pieces: pieces.length > 0 ? pieces : [fixedPiece("", true)],
    shiftBefore,
    shiftAfter,
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

/** A place in the source: the position in the node that it stands for, and the marks that are open there. */
interface Cut {
  readonly source: number;
  readonly position: number;
  readonly stack: readonly MarkInstance[];
  /** The words that are cut. */
  readonly token: LeafToken | null;
}

/** The place right after what stands before `at`, so that marks which close there are still open. */
function cutHead(tokens: readonly LeafToken[], at: number): Cut {
  return cutAlong(tokens, at, {
    begins: "open",
    start: { source: tokens[0]?.from ?? 0, position: 0 },
    end: ({ to }) => to,
    inside: (token, position) => token.from + at - position,
  });
}

/** The place right before what stands after `at`, so that marks which open there are already open. */
function cutTail(tokens: readonly LeafToken[], at: number): Cut {
  const size = tokens.reduce((sum, token) => sum + token.size, 0);
  const cut = cutAlong(tokens.toReversed(), size - at, {
    begins: "close",
    start: { source: tokens.at(-1)?.to ?? 0, position: 0 },
    end: ({ from }) => from,
    inside: (token, position) => token.to - (size - at - position),
  });
  return { ...cut, position: size - cut.position };
}

/** Walks the tokens in one direction; positions count from where the walk starts. */
interface Direction {
  readonly begins: "open" | "close";
  readonly start: { readonly source: number; readonly position: number };
  /** The far edge of a token. */
  readonly end: (token: LeafToken) => number;
  /** The source offset of `at` in a token that begins at `position`. */
  readonly inside: (token: LeafToken, position: number) => number;
}

function cutAlong(tokens: readonly LeafToken[], at: number, direction: Direction): Cut {
  let cut: Cut = { ...direction.start, stack: [], token: null };
  let position = 0;
  const stack: MarkInstance[] = [];
  for (const token of tokens) {
    if (!("instance" in token)) {
      const end = position + token.size;
      const isRigid = stack.some((instance) => instance.rigid);
      if (!isRigid && token.literal && position < at && end > at) {
        const source = direction.inside(token, position);
        return { source, position: at, stack: [...stack], token };
      }
      if (!isRigid && end <= at)
        cut = { source: direction.end(token), position: end, stack: [...stack], token };
      if (isRigid ? end > at : end >= at) return cut;
      position = end;
      continue;
    }
    if (token.kind === direction.begins) stack.push(token.instance);
    else {
      stack.pop();
      if (token.instance.rigid && !stack.some((instance) => instance.rigid))
        cut = { source: direction.end(token), position, stack: [...stack], token: null };
    }
  }
  return cut;
}

function pathsWithin(leaf: Node, from: number, to: number): (readonly Mark[])[] {
  const all = markPaths(leaf.children);
  const paths: (readonly Mark[])[] = [];
  let position = 0;
  for (const [index, node] of leaf.children.entries()) {
    const end = position + node.nodeSize;
    if (position < to && end > from) paths.push(all[index] ?? []);
    position = end;
  }
  return paths;
}

/** Whether only marks changed between the cuts, so that the words keep their own escapes. */
function sameWords(before: Fragment, after: Fragment): boolean {
  if (before.size === 0) return false;
  const bare = (content: Fragment): Fragment =>
    Fragment.fromArray([...content.content].map((child) => child.mark([])));
  return bare(before).eq(bare(after));
}

function within(tokens: readonly LeafToken[], from: number, to: number): readonly Reused[] {
  const reused: Reused[] = [];
  let position = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.size > 0 && position < to && position + token.size > from && "inCode" in token)
      reused.push({ token, position: position - from, autolink: autolinkAround(tokens, at) });
    position += token.size;
  }
  return reused;
}

interface Reused {
  readonly token: Extract<LeafToken, { literal: boolean }>;
  readonly position: number;
  /** The address with its angle brackets, where the words are one. */
  readonly autolink: { readonly from: number; readonly to: number } | null;
}

function autolinkAround(tokens: readonly LeafToken[], at: number): Reused["autolink"] {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isAutolink = before?.kind === "open" && before.instance.rigid && after?.kind === "close";
  return isAutolink ? { from: before.from, to: after.to } : null;
}

function printMiddle(
  text: string,
  nodes: readonly Node[],
  paths: readonly (readonly Mark[])[],
  head: readonly MarkInstance[],
  tail: readonly MarkInstance[],
  before: string,
  next: string,
  reused: readonly Reused[] | null,
  engine: Engine,
): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  let line = before;
  const put = (piece: PrintedPiece): void => {
    pieces.push(piece);
    line = lineAfter(line, piece.text);
  };
  const fixed = (written: string, run?: MarkInstance): void => {
    if (written !== "") put(fixedPiece(written, true, run));
  };
  const stack: MarkInstance[] = [...head];
  const closeTo = (depth: number): void => {
    while (stack.length > depth) {
      const closed = stack.pop();
      fixed(closed?.changedClose ?? "", closed);
    }
  };
  let position = 0;
  for (const [index, node] of nodes.entries()) {
    const autolink = reused?.find(
      (words) => words.position === position && words.token.size === node.nodeSize,
    )?.autolink;
    const path = (paths[index] ?? node.marks).filter(
      ({ type }) => !autolink || type !== schema.marks.link,
    );
    let depth = 0;
    while (depth < stack.length && path.some((mark) => isOf(stack[depth], mark))) depth++;
    closeTo(depth);
    for (const mark of path) {
      if (stack.some((instance) => isOf(instance, mark))) continue;
      const instance =
        tail.find((candidate) => isOf(candidate, mark)) ?? newInstance(mark, nodes, index, engine);
      fixed(instance.open, instance);
      stack.push(instance);
    }
    const isCode = node.marks.some((mark) => mark.type === schema.marks.code);
    if (autolink) fixed(text.slice(autolink.from, autolink.to));
    else if (reused) reusedText(text, reused, position, node.nodeSize, isCode, line).forEach(put);
    else if (!node.isText) fixed(printLeaf(node));
    else if (isCode) fixed(node.text ?? "");
    else {
      const last = index === nodes.length - 1;
      piecesOf(node.text ?? "", line, last ? next : "x", true).forEach(put);
    }
    position += node.nodeSize;
  }
  let depth = 0;
  while (depth < stack.length && stack[depth] === tail[depth]) depth++;
  closeTo(depth);
  for (const instance of tail.slice(depth)) fixed(instance.open, instance);
  return pieces;
}

/** The source of words whose marks changed; words that were code have no escapes. */
function reusedText(
  text: string,
  reused: readonly Reused[],
  from: number,
  size: number,
  isCode: boolean,
  before: string,
): PrintedPiece[] {
  return reused.flatMap(({ token, position }): PrintedPiece[] => {
    const start = Math.max(from, position);
    const end = Math.min(from + size, position + token.size);
    if (start >= end) return [];
    const source = token.literal
      ? text.slice(token.from + start - position, token.from + end - position)
      : text.slice(token.from, token.to);
    if (token.kind === "node" || isCode || !token.literal) return [fixedPiece(source, true)];
    return piecesOf(source, start === from ? before : "x", "x", true);
  });
}

function isOf(instance: MarkInstance | undefined, mark: Mark): boolean {
  return instance?.mark?.eq(mark) ?? false;
}

function newInstance(
  mark: Mark,
  nodes: readonly Node[],
  from: number,
  engine: Engine,
): MarkInstance {
  let code = "";
  for (let at = from; nodes[at]?.marks.some((other) => other.eq(mark)); at++)
    code += nodes[at]?.text ?? "";
  const written =
    mark.type === schema.marks.code ? codeFences(code, engine) : delimiters(mark, "*");
  return { type: mark.type.name, mark, ...written, changedClose: written.close, rigid: false };
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
