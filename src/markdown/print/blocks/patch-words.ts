import { Fragment, type Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { linePrefix, linesOf, withoutPrefix } from "../../origin/containers.ts";
import { type LeafToken, leafTokens } from "../../origin/leaf-tokens.ts";
import type { Source } from "../../origin/sources.ts";
import type { Inline, Span } from "../../syntax/tree.ts";
import { isBreak, isSourceOfLines, normaliseInlines } from "../../normalise/inlines.ts";
import { unmarkedEdges } from "../../normalise/mark-edges.ts";
import { autolinkText } from "../inline/autolink.ts";
import { changedRegions } from "../inline/changed-regions.ts";
import { isPlain, reachesFar } from "../inline/harmless.ts";
import { fixedPiece, type PrintedPiece } from "../inline/hazards.ts";
import { isStale } from "./lost-references.ts";
import { type Splice, spliceLeaf, splicedPieces } from "../inline/splice.ts";
import { type LeafWindow, windowsAround } from "../inline/leaf-window.ts";
import { chooseLeaf, type LeafPlace, leafReads, plainLeafText, printLeafAnew } from "../leaf.ts";
import { ofContext, type PrintContext } from "../print-context.ts";
import type { Patch } from "./patch.ts";

/** A leaf as it was read: its source, and where its words stand in it. */
export interface OldLeaf {
  readonly node: Node;
  readonly source: Source;
  readonly content: Span;
  readonly children: readonly Inline[];
}

/** The words of a changed leaf, as they stand in the source, with as few bytes changed as can be. */
export function patchWords(
  changed: Node,
  old: OldLeaf,
  place: LeafPlace,
  context: PrintContext,
): Patch {
  const { node, source, content, children } = old;
  const { text } = source;
  const whole = text.slice(content.from, content.to);
  const leaf = writableLeaf(changed, node, place);
  const lostReference = isStale(node, context);
  if (leaf.content.eq(node.content)) {
    if (!lostReference) return { text: whole, sure: true };
    return { text: prefixed(printLeafAnew(leaf, place, context), source, context), sure: false };
  }
  const tokens = leafTokens(text, children, node);
  const address = lostReference ? null : autolinkText(text, tokens, node, leaf);
  if (address !== null)
    return {
      text:
        text.slice(content.from, address.from) + address.text + text.slice(address.to, content.to),
      // A bare address ends where its words look like the end of one.
      sure: text[address.from - 1] === "<",
    };
  const words = { from: tokens[0]?.from ?? content.from, to: tokens.at(-1)?.to ?? content.to };
  const lead = text.slice(content.from, words.from);
  const trail = text.slice(words.to, content.to);
  const splice =
    leaf.childCount === 0 ? null : spliceLeaf(text, tokens, node, leaf, context.profile.engine);
  const mayBePlain = splice?.words && !/\*\[/.test(context.definitions) && !lostReference;
  if (mayBePlain && isPlain(text, tokens, splice)) {
    const { added } = splice.words;
    const upTo = (from: number, to: number): string =>
      text.slice(from, splice.from) + added + text.slice(splice.to, to);
    // What reaches far does so in both engines, so that one reading tells.
    const bare = withoutPrefixes(upTo(words.from, words.to), source);
    if (!reachesFar(text, tokens) || leafReads(bare, leaf, place, context, "own"))
      return { text: upTo(content.from, content.to), sure: true };
  }
  const pieces = splice ? splicedPieces(text, tokens, splice, words) : [];
  const plain = splice && plainSplice(pieces, leaf, place, source, context);
  if (plain !== null) {
    // What an edit of its first letters makes of a block depends on what stands above.
    return { text: lead + plain + trail, sure: splice !== null && splice.from > words.from };
  }
  const within = splice && spliceWithin(leaf, old, tokens, splice, place, context);
  if (within !== null)
    return { text: lead + within + trail, sure: splice !== null && splice.from > words.from };
  const spliced = splice && spliceChosen(leaf, old, words, pieces, place, context);
  if (spliced !== null) return { text: lead + spliced + trail, sure: false };
  const anew = printLeafAnew(leaf, place, context);
  return { text: lead + prefixed(anew, source, context) + trail, sure: false };
}

/** The splice where it is, letter for letter, the leaf written anew, and that needs no reading back. */
function plainSplice(
  pieces: readonly PrintedPiece[],
  leaf: Node,
  place: LeafPlace,
  source: Source,
  context: PrintContext,
): string | null {
  const written = pieces.map(({ text, changed }) =>
    changed ? prefixed(text, source, context) : text,
  );
  const spliced = written.join("");
  if (HAS_LOOSE_BLANKS.test(spliced)) return null;
  const anew = plainLeafText(leaf, place, context);
  return anew !== null && prefixed(anew, source, context) === spliced ? spliced : null;
}

/** Blanks at the edges of lines or of a link's words, and those that are none in Markdown: normal words have none. */
const HAS_LOOSE_BLANKS = /^\s|\s$|\s\n|\n\s|\[\s|\s\]|[\t\v\f\r\0]/;

/**
 * The leaf as this place can hold it: one line but for a paragraph and a heading that is underlined, no new break that
 * nothing follows or that follows nothing, and no mark that was given to blanks at its edges.
 */
function writableLeaf(changed: Node, old: Node, place: LeafPlace): Node {
  const isUnderlined =
    place === "heading" && Number(changed.attrs["level"]) <= 2 && old.children.some(isBreak);
  const isOneLine = (place === "heading" && !isUnderlined) || place === "cell";
  const inlines = place === "item" ? "paragraph" : place;
  const hasLines = (node: Node): boolean =>
    hasLineEnd(node) || (isOneLine && (isBreak(node) || isSourceOfLines(node)));
  if (changed.children.some(hasLines))
    return changed.type.create(changed.attrs, normaliseInlines(changed.children, inlines));
  return withoutNewMarksOnBlanks(withoutNewBreaksAtEdges(changed, old), old);
}

/** Words that came out of code or a source block with their lines. */
function hasLineEnd(node: Node): boolean {
  return node.isText && /[\r\n]/.test(node.text ?? "");
}

function withoutNewBreaksAtEdges(changed: Node, old: Node): Node {
  const { children } = changed;
  const stays = (node: Node): boolean => !isBreak(node) || old.children.includes(node);
  const [from, to] = [children.findIndex(stays), children.findLastIndex(stays) + 1];
  if (from === 0 && to === children.length) return changed;
  return changed.type.create(changed.attrs, children.slice(from, to));
}

/** The marks that an edit gave to blanks at their edges are taken off; those of the file stay as they stand in it. */
function withoutNewMarksOnBlanks(changed: Node, old: Node): Node {
  const olds = new Set(old.children);
  const isBlankAtEdge = (node: Node): boolean =>
    node.marks.length > 0 && !olds.has(node) && (isBreak(node) || /^\s|\s$/.test(node.text ?? ""));
  if (!changed.children.some(isBlankAtEdge)) return changed;
  const bare = Fragment.from(unmarkedEdges(changed.children));
  let [content, at] = [Fragment.empty, 0];
  for (const { newFrom, newTo } of changedRegions(old, changed)) {
    content = content.append(changed.content.cut(at, newFrom)).append(bare.cut(newFrom, newTo));
    at = newTo;
  }
  return changed.type.create(changed.attrs, content.append(changed.content.cut(at)));
}

/** The splice with the fewest escapes; it must read elsewhere as it does here only where the old words did. */
function spliceChosen(
  leaf: Node,
  { node, source }: OldLeaf,
  words: Span,
  pieces: readonly PrintedPiece[],
  place: LeafPlace,
  context: PrintContext,
): string | null {
  const bare = (written: string): string => withoutPrefixes(written, source);
  const before = bare(source.text.slice(words.from, words.to));
  const written = prefixedPieces(pieces, source, context);
  const readBefore = node.childCount === 0 || wasReadInBoth(before, node, place, context);
  const ways = [written, ...otherMarkers(written)];
  for (const demand of readBefore ? (["both", "own"] as const) : (["own"] as const)) {
    for (const way of ways) {
      const chosen = chooseLeaf(way, leaf, place, context, demand, bare);
      if (chosen !== null) return chosen;
    }
  }
  return null;
}

/** A leaf longer than this is too slow to be read as often as its escapes are tried, in two engines. */
const LONG = 2000;

/**
 * The splice in a long leaf: its escapes are chosen by what stands around each change, and the whole is read once, in
 * the engine. null where that does not do.
 */
function spliceWithin(
  leaf: Node,
  old: OldLeaf,
  tokens: readonly LeafToken[],
  splice: Splice,
  place: LeafPlace,
  context: PrintContext,
): string | null {
  const { source } = old;
  const { text } = source;
  const words = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 };
  if (words.to - words.from <= LONG) return null;
  const windows = windowsAround(tokens, splice.replacements);
  if (!windows) return null;
  let [whole, from] = ["", words.from];
  for (const window of windows) {
    const inner = chosenWithin(window, leaf, old, tokens, splice, place, context);
    if (inner === null) return null;
    whole += text.slice(from, window.from) + inner;
    from = window.to;
  }
  whole += text.slice(from, words.to);
  return leafReads(withoutPrefixes(whole, source), leaf, place, context, "own") ? whole : null;
}

/** What is written in one window of a long leaf, read with a letter for what stands beside it. */
function chosenWithin(
  window: LeafWindow,
  leaf: Node,
  { node, source }: OldLeaf,
  tokens: readonly LeafToken[],
  splice: Splice,
  place: LeafPlace,
  context: PrintContext,
): string | null {
  const { text } = source;
  const bare = (written: string): string => withoutPrefixes(written, source);
  const left = window.from > (tokens[0]?.from ?? 0) ? "x" : "";
  const right = window.to < (tokens.at(-1)?.to ?? 0) ? "x" : "";
  const part = (whole: Node, start: number, end: number): Node =>
    whole.type.create(whole.attrs, [
      ...textOf(left),
      ...whole.content.cut(start, end).content,
      ...textOf(right),
    ]);
  const before = bare(left + text.slice(window.from, window.to) + right);
  const was = part(node, window.start, window.end);
  const demand = (["both", "own"] as const).find((way) =>
    leafReads(before, was, place, context, way),
  );
  if (!demand) return null;
  const inside = splice.replacements.filter(
    ({ from, to }) => from >= window.from && to <= window.to,
  );
  const start = window.start + (inside[0]?.shiftBefore ?? 0);
  const end = window.end + (inside.at(-1)?.shiftAfter ?? 0);
  const pieces = [
    fixedPiece(left, false),
    ...prefixedPieces(splicedPieces(text, tokens, splice, window), source, context),
    fixedPiece(right, false),
  ];
  const chosen = chooseLeaf(pieces, part(leaf, start, end), place, context, demand, bare);
  return chosen === null ? null : chosen.slice(left.length, chosen.length - right.length);
}

function textOf(words: string): Node[] {
  return words === "" ? [] : [schema.text(words)];
}

/** Depends on the old leaf alone, so that it is asked once in however many keys. */
const readsInBoth = ofContext((): WeakMap<Node, boolean> => {
  return new WeakMap();
});

function wasReadInBoth(text: string, old: Node, place: LeafPlace, context: PrintContext): boolean {
  const known = readsInBoth(context);
  const reads = known.get(old) ?? leafReads(text, old, place, context, "both");
  known.set(old, reads);
  return reads;
}

/** The pieces with `*` in place of `_` around the runs that the edit touched (`_em_` before a letter), and the reverse. */
function otherMarkers(pieces: readonly PrintedPiece[]): PrintedPiece[][] {
  return (["_", "*"] as const).flatMap((marker) => {
    const other = marker === "_" ? "*" : "_";
    const isMarked = ({ run, text }: PrintedPiece): boolean =>
      run !== undefined && (text === marker || (marker === "_" && text === "__"));
    if (!pieces.some(isMarked)) return [];
    return [
      pieces.map((piece) =>
        isMarked(piece) ? { ...piece, text: piece.text.replaceAll(marker, other) } : piece,
      ),
    ];
  });
}

function prefixed(written: string, { containers }: Source, { lineEnd }: PrintContext): string {
  return written.replace(/\r\n|\n/g, lineEnd + linePrefix(containers));
}

/** The pieces with what begins each line of the containers around them, where they are written anew. */
function prefixedPieces(
  pieces: readonly PrintedPiece[],
  source: Source,
  context: PrintContext,
): PrintedPiece[] {
  return pieces.map((piece) =>
    piece.changed ? { ...piece, text: prefixed(piece.text, source, context) } : piece,
  );
}

function withoutPrefixes(written: string, { containers }: Source): string {
  return linesOf(written)
    .map(({ line, end }, at) => (at === 0 ? line : withoutPrefix(line, containers)) + end)
    .join("");
}
