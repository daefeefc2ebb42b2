import { type Fragment, Mark, type Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { markPaths } from "../../document/nesting.ts";
import type { LeafToken, MarkInstance } from "../../origin/leaf-tokens.ts";
import { fixedPiece, lineAfter, type PrintedPiece, piecesOf } from "./hazards.ts";
import { codeFences, delimiters, printLeaf } from "./print-trees.ts";

/** A changed leaf: what its source keeps at both ends, and what stands between anew. */
export interface Splice {
  readonly pieces: readonly PrintedPiece[];
  /** The part of the source that is replaced. */
  readonly from: number;
  readonly to: number;
  /** Plain words exchanged for plain words within one literal run: before, removed, put in, after. */
  readonly words: { readonly removed: string; readonly added: string } | null;
}

/**
 * The changed leaf with the unchanged head and tail of its source kept. The marks that are open at the two edges are
 * closed and opened as the new words ask, with the characters the source has for them.
 */
export function spliceLeaf(
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
  engine: Engine,
): Splice | null {
  const start = old.content.findDiffStart(leaf.content);
  if (start === null) return null;
  const ends = old.content.findDiffEnd(leaf.content);
  if (!ends) return null;
  const overlap = Math.max(0, start - ends.a, start - ends.b);
  const [oldEnd, newEnd] = [ends.a + overlap, ends.b + overlap];
  const head = cutHead(tokens, start);
  const tail = cutTail(tokens, oldEnd);
  const shift = leaf.content.size - old.content.size;
  const middle = leaf.content.cut(head.position, tail.position + shift);
  if (tail.position < head.position) return null;
  const paths = pathsWithin(leaf, head.position, tail.position + shift);
  const reused = sameWords(old, leaf, head.position, tail.position, shift)
    ? within(tokens, head.position, tail.position)
    : null;
  const before = text.slice(tokens[0]?.from ?? head.source, head.source);
  const changed = printMiddle(
    text,
    [...middle.content],
    paths,
    head.stack,
    tail.stack,
    before.slice(before.search(/[^\r\n]*$/)),
    text.slice(tail.source, tail.source + 12),
    reused,
    engine,
  );
  const isPlain =
    head.position === start &&
    tail.position === oldEnd &&
    head.token !== null &&
    isOneRun(head, tail) &&
    head.stack.every(({ close, changedClose }) => close === changedClose) &&
    isOfRun(middle, old, start);
  const cutRuns = new Set([...head.stack, ...tail.stack]);
  return {
    pieces: [
      ...around(text, tokens, head, -1, cutRuns),
      ...(changed.length > 0 ? changed : [fixedPiece("", true)]),
      ...around(text, tokens, tail, 1, cutRuns),
    ],
    from: head.source,
    to: tail.source,
    words: isPlain
      ? {
          removed: text.slice(head.source, tail.source),
          added: leaf.textBetween(start, newEnd),
        }
      : null,
  };
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
function sameWords(old: Node, leaf: Node, from: number, to: number, shift: number): boolean {
  if (shift !== 0 || from === to) return false;
  const bare = (node: Node): Node[] =>
    [...node.content.cut(from, to).content].map((child) => child.mark([]));
  const [before, after] = [old.type.create(null, bare(old)), old.type.create(null, bare(leaf))];
  return before.eq(after);
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

/** The source before the head's cut or after the tail's, in pieces of which literal words may need an escape. */
function around(
  text: string,
  tokens: readonly LeafToken[],
  cut: Cut,
  direction: -1 | 1,
  cutRuns: ReadonlySet<MarkInstance>,
): PrintedPiece[] {
  let lineFrom = tokens[0]?.from ?? 0;
  let seen = lineFrom;
  return tokens.flatMap((token): PrintedPiece[] => {
    const from = direction < 0 ? token.from : Math.max(token.from, cut.source);
    const to = direction < 0 ? Math.min(token.to, cut.source) : token.to;
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
