import type { Mark, Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { isInlineSource, normaliseInlines } from "../normalise/inlines.ts";
import { withoutPunctuationAtEdges } from "../normalise/mark-edges.ts";
import { nestInlines } from "../document/nesting.ts";
import { chooseEscapes } from "./inline/choose.ts";
import { fixedPiece, type PrintedPiece } from "./inline/hazards.ts";
import { withoutNewLiquid } from "./inline/liquid-openings.ts";
import {
  type LinkWays,
  printTrees,
  type ReferenceOf,
  type Style,
  STYLES,
} from "./inline/print-trees.ts";
import { isPlainLeaf } from "./plain-leaf.ts";
import { readBack } from "./read-back.ts";
import { sameBlocks } from "./same-reading.ts";
import { comparingRules } from "./print-rules.ts";
import { ofContext, type PrintContext } from "./print-context.ts";
import { publishesAlike } from "./publishes-alike.ts";

/** Where a leaf's words stand; what begins an item may be read as its box or as a block of its own. */
export type LeafPlace = "paragraph" | "heading" | "item" | "cell";

/** How much a printed leaf must read as it is meant: in the engine, and in the other one too. */
export type Demand = "both" | "own";

/** A leaf as it can be written: usually itself, else with fewer marks, and its text; lines are joined by "\n". */
export interface WrittenLeaf {
  readonly leaf: Node;
  readonly text: string;
}

/** What was written already, by leaf. */
const writtenLeaves = ofContext((): WeakMap<Node, WrittenLeaf & { place: LeafPlace }> => {
  return new WeakMap();
});

/**
 * A leaf's words printed anew. Where no way to write its marks is read as they are meant, emphasis leaves out the
 * punctuation at its edges; where that does not do either (strike around code that holds `~~`), marks are given up, one
 * kind after the other. `createInexpressible` finds the places.
 */
export function writeLeaf(leaf: Node, place: LeafPlace, context: PrintContext): WrittenLeaf {
  const written = writtenLeaves(context);
  const known = written.get(leaf);
  if (known?.place === place) return known;
  const inlines = normaliseInlines(leaf.children, place === "item" ? "paragraph" : place);
  const result = chosen(leaf.type.create(leaf.attrs, inlines), place, context);
  written.set(leaf, { ...result, place });
  return result;
}

/** The text of `writeLeaf`. */
export function printLeafAnew(leaf: Node, place: LeafPlace, context: PrintContext): string {
  return writeLeaf(leaf, place, context).text;
}

/** The marks that are given up, in order, where they cannot be written. */
const GIVEN_UP = ["strike", "em", "strong", "link", "code"] as const;

function chosen(leaf: Node, place: LeafPlace, context: PrintContext): WrittenLeaf {
  if (leaf.childCount === 0) return { leaf, text: "" };
  const plain = plainLeafText(leaf, place, context);
  if (plain !== null) return { leaf, text: plain };
  const withInlines = (inlines: readonly Node[]): Node =>
    leaf.type.create(leaf.attrs, normaliseInlines(inlines, place === "item" ? "paragraph" : place));
  for (const inlines of poorerInlines(leaf.children)) {
    const poorer = inlines === leaf.children ? leaf : withInlines(inlines);
    const bare = withInlines(withoutPunctuationAtEdges(poorer.children));
    for (const way of bare.eq(poorer) ? [poorer] : [poorer, bare]) {
      const text = chosenText(way, place, context);
      if (text !== null) return { leaf: way, text };
    }
  }
  const [style] = STYLES;
  const pieces = style
    ? printTrees(nestInlines(leaf.children), style, context.profile.engine, BEFORE[place])
    : [];
  return { leaf, text: escapedFully(pieces) };
}

/** Inline content as it is, then with source free of the marks around it, then with fewer and fewer kinds of marks. */
function* poorerInlines(inlines: readonly Node[]): Generator<readonly Node[]> {
  yield inlines;
  if (inlines.some((node) => isInlineSource(node) && node.marks.length > 0))
    yield inlines.map((node) => (isInlineSource(node) ? node.mark([]) : node));
  let poorer = inlines;
  for (const name of GIVEN_UP) {
    const isKept = ({ type }: Mark): boolean => type.name !== name;
    if (poorer.every(({ marks }) => marks.every(isKept))) continue;
    poorer = poorer.map((node) => node.mark(node.marks.filter(isKept)));
    yield poorer;
  }
}

/** The leaf, in its normal form, as it is usually written where that needs no reading back; null for any other. */
export function plainLeafText(leaf: Node, place: LeafPlace, context: PrintContext): string | null {
  const [style] = stylesFor(leaf, context);
  if (!style) return null;
  const trees = nestInlines(leaf.children);
  const pieces = printTrees(trees, style, context.profile.engine, BEFORE[place]);
  return isPlainLeaf(trees, pieces, context.definitions) ? escapedFully(pieces) : null;
}

function chosenText(leaf: Node, place: LeafPlace, context: PrintContext): string | null {
  const trees = nestInlines(leaf.children);
  const styles = stylesFor(leaf, context);
  const { habits, definitions, profile } = context;
  const asUsual: ReferenceOf = (link, words) => habits.referenceOf(link, words, definitions);
  const hasLink = leaf.children.some(({ marks }) => schema.marks.link.isInSet(marks));
  // Behind `[words]` alone, what follows may be taken for an address.
  const references = hasLink && definitions !== "" ? [asUsual, undefined] : [undefined];
  const ways = references.flatMap((referenceOf): readonly LinkWays[] =>
    hasLink && habits.writesAddresses
      ? [{ referenceOf, writesAddresses: true }, { referenceOf }]
      : [{ referenceOf }],
  );
  for (const demand of ["both", "own"] as const) {
    for (const style of styles) {
      for (const way of ways) {
        const pieces = printTrees(trees, style, profile.engine, BEFORE[place], way);
        const text = chooseLeaf(pieces, leaf, place, context, demand);
        if (text !== null) return text;
      }
    }
  }
  return null;
}

const BEFORE: Record<LeafPlace, string> = { paragraph: "", heading: "", item: "", cell: "| " };

/**
 * The pieces with the fewest escapes that read as the leaf is meant, null where there are none. `bare` takes off what
 * their lines carry of the containers around them.
 */
export function chooseLeaf(
  pieces: readonly PrintedPiece[],
  leaf: Node,
  place: LeafPlace,
  context: PrintContext,
  demand: Demand,
  bare = (text: string): string => text,
): string | null {
  const noLiquid = withoutNewLiquid(pieces, context.profile.engine);
  if (context.escapes === "unread") return escapedFully(noLiquid);
  const settled = noLiquid.map((piece) =>
    piece.changed && piece.safe !== null && (context.escapes === "changed" || piece.farReaching)
      ? fixedPiece(piece.safe, true)
      : piece,
  );
  return chooseEscapes(settled, (text) => leafReads(bare(text), leaf, place, context, demand));
}

/** Whether a leaf's text alone is read as the leaf. */
export function leafReads(
  text: string,
  leaf: Node,
  place: LeafPlace,
  context: PrintContext,
  demand: Demand,
): boolean {
  if (context.escapes === "unread") return true;
  const { engine } = context.profile;
  const read = readLeaf(text, leaf, place, context, engine);
  if (!read || !sameBlocks([read], [leaf], comparingRules(context))) return false;
  if (!runsNoMore(read, leaf)) return false;
  if (demand === "own" || !context.engines.gfm) return true;
  const elsewhere = readLeaf(text, leaf, place, context, engine === "gfm" ? "kramdown" : "gfm");
  return elsewhere !== null && publishesAlike(elsewhere, leaf);
}

/** Whether Liquid runs in no other code than is meant to run. */
function runsNoMore(read: Node, meant: Node): boolean {
  const running = (leaf: Node): string[] =>
    leaf.children
      .filter(({ marks }) => marks.some(({ attrs }) => attrs["runsLiquid"] === true))
      .map(({ text }) => text ?? "");
  const may = running(meant);
  return running(read).every((code) => may.includes(code));
}

/** The leaf that an engine makes of its text, null where it makes anything else. */
function readLeaf(
  text: string,
  leaf: Node,
  place: LeafPlace,
  context: PrintContext,
  engine: Engine,
): Node | null {
  const [block, ...others] = readBack(WRAP[place](text, leaf), context, engine);
  if (!block || others.length > 0) return null;
  const read = UNWRAP[place](block);
  return read && (read.type === leaf.type || place === "cell") ? asType(read, leaf) : null;
}

const WRAP: Record<LeafPlace, (text: string, leaf: Node) => string> = {
  paragraph: (text) => text,
  heading: (text, leaf) => {
    const level = Number(leaf.attrs["level"]);
    return text.includes("\n")
      ? `${text}\n${level === 1 ? "===" : "---"}`
      : `${"#".repeat(level)} ${text}`;
  },
  item: (text) => `- ${text.replaceAll("\n", "\n  ")}\n- x`,
  cell: (text) => `| ${text} | x |\n|---|---|\n| y | z |`,
};

const only = (parent: Node, type: string): Node | null =>
  parent.type.name === type ? parent.firstChild : null;

const UNWRAP: Record<LeafPlace, (block: Node) => Node | null> = {
  paragraph: (block) => block,
  heading: (block) => block,
  item: (list) => {
    const item = only(list, "bullet_list");
    return item?.childCount === 1 && item.attrs["checked"] === null && list.childCount === 2
      ? item.firstChild
      : null;
  },
  cell: (table) => {
    const row = only(table, "table");
    return row?.childCount === 2 ? row.firstChild : null;
  },
};

/** A cell is read as a header without alignment, whatever it is meant to be. */
function asType(read: Node, leaf: Node): Node {
  return read.type === leaf.type && read.sameMarkup(leaf)
    ? read
    : leaf.type.create(leaf.attrs, read.content);
}

/** An opinion, emphasis as a whole that begins with the profile's word, has the profile's mark. */
function stylesFor(leaf: Node, { profile }: PrintContext): readonly Style[] {
  const { word, marker } = profile.opinion;
  const isOpinion =
    leaf.type === schema.nodes.paragraph &&
    leaf.textContent.startsWith(word) &&
    leaf.children.every(({ marks }) => marks.some(({ type }) => type === schema.marks.em));
  return isOpinion ? [{ em: marker, emBesideStrong: marker }, ...STYLES] : STYLES;
}

/** The pieces with all their escapes, but for words that stand in the file as they are. */
function escapedFully(pieces: readonly PrintedPiece[]): string {
  return pieces.map(({ text, safe, changed }) => (changed ? (safe ?? text) : text)).join("");
}
