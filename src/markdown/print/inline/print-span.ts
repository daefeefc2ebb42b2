import { Fragment, type Mark, type Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { markPaths } from "../../document/nesting.ts";
import type { LeafToken, MarkInstance } from "../../origin/leaf-tokens.ts";
import type { CutRegion } from "./cut-leaf.ts";
import { fixedPiece, lineAfter, type PrintedPiece, piecesOf } from "./hazards.ts";
import { codeFences, delimiters, printLeaf } from "./print-trees.ts";

/**
 * What is written between the two cuts of a changed region: the marks that are open there are closed and opened as the new
 * words ask, with the characters the source has for them. Words that only changed their marks keep their own escapes.
 */
export function printSpan(
  { region, head, tail }: CutRegion,
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
  engine: Engine,
): PrintedPiece[] {
  const [shiftBefore, shiftAfter] = [region.newFrom - region.from, region.newTo - region.to];
  const [newFrom, newTo] = [head.position + shiftBefore, tail.position + shiftAfter];
  const middle = leaf.content.cut(newFrom, newTo);
  const reused =
    shiftBefore === shiftAfter && sameWords(old.content.cut(head.position, tail.position), middle)
      ? within(tokens, head.position, tail.position)
      : null;
  const before = text.slice(tokens[0]?.from ?? head.source, head.source);
  return printMiddle(
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

interface Reused {
  readonly token: Extract<LeafToken, { literal: boolean }>;
  readonly position: number;
  /** The address with its angle brackets, where the words are one. */
  readonly autolink: { readonly from: number; readonly to: number } | null;
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

function autolinkAround(tokens: readonly LeafToken[], at: number): Reused["autolink"] {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isAutolink = before?.kind === "open" && before.instance.rigid && after?.kind === "close";
  return isAutolink ? { from: before.from, to: after.to } : null;
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
