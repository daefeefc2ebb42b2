import type { Mark, Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import type { InlineTree } from "../document/nesting.ts";
import { writableHref } from "./inline/href.ts";
import type { PrintedPiece } from "./inline/hazards.ts";

/** Addresses that no engine reads otherwise: letters, digits and what is neither an escape, emphasis, code, Liquid nor math. */
const PLAIN_ADDRESS = /^https?:\/\/[\w\-.~:/?#+=%,;&@]+$/;

/** Words that GitHub makes a link of by itself. */
const LINKS_ITSELF = /www\.|@|:\/\//i;

/** Code that holds nothing which ends it, a table's cell or Liquid begins with, and no blank at its edges. */
const PLAIN_CODE = /^(?! )[\p{L}\p{N} .,:;()\-_/=+*"'#@!?%]+(?<! )$/u;

const LETTER_FIRST = /^[\p{L}\p{N}]/u;
const LETTER_LAST = /[\p{L}\p{N}]$/u;
const BLANK_LAST = /\s$/;

/**
 * Whether a leaf, written without an escape, is certain to be read as it is meant by both engines, so that it needs no
 * reading back: words without a hazard; bold that begins and ends with a letter or digit, where both engines open and close
 * it whatever stands beside it; emphasis of the whole leaf; code of plain characters; links without a title around such
 * words to an address without a hazard. `definitions`: those in force, by which brackets and words may mean other things.
 * Most leaves of an issue are so.
 *
 * Sources: CommonMark 0.31 §6.2 (left- and right-flanking runs) and kramdown's `EMPHASIS_START` and `LINK_START`.
 */
export function isPlainLeaf(
  trees: readonly InlineTree[],
  pieces: readonly PrintedPiece[],
  definitions: string,
): boolean {
  if (pieces.some(({ safe }) => safe !== null)) return false;
  if (trees.every(isWords)) return !definitions.includes("*[");
  if (definitions !== "") return false;
  const [only, ...others] = trees;
  const isWholeEmphasis = only?.mark && only.mark.type === schema.marks.em && others.length === 0;
  return isWholeEmphasis
    ? isPlainEmphasis(only.children)
    : trees.every((tree) => isPlainTree(tree, false));
}

/** Text, whatever it says, or a line end. */
function isWords(tree: InlineTree): boolean {
  return tree.mark === null && (tree.node.isText || tree.node.type === schema.nodes.soft_break);
}

function isPlainTree(tree: InlineTree, isInLink: boolean): boolean {
  if (tree.mark === null)
    return isPlainText(tree.node) || (!isInLink && tree.node.type === schema.nodes.soft_break);
  const { mark, children } = tree;
  switch (mark.type) {
    case schema.marks.strong:
      return hasLetterEdges(children);
    case schema.marks.code:
      return mark.attrs["runsLiquid"] !== true && PLAIN_CODE.test(wordsOf(children) ?? "");
    case schema.marks.link:
      return !isInLink && isPlainLink(mark) && children.every((child) => isPlainTree(child, true));
    default:
      return false;
  }
}

function isPlainLink({ attrs }: Mark): boolean {
  const href = String(attrs["href"]);
  return (
    attrs["title"] === null &&
    attrs["runsLiquid"] !== true &&
    PLAIN_ADDRESS.test(href) &&
    writableHref(href, false) === href
  );
}

function isPlainText(node: Node): boolean {
  return node.isText && !LINKS_ITSELF.test(node.text ?? "");
}

/** From a letter at the leaf's beginning to whatever is no blank at its end. */
function isPlainEmphasis(children: readonly InlineTree[]): boolean {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.mark !== null || !LETTER_FIRST.test(first.node.text ?? "")) return false;
  const ends = last?.mark === null && last.node.isText && !BLANK_LAST.test(last.node.text ?? "");
  return ends && children.every((child) => isPlainTree(child, false));
}

/** Only text: what bold begins or ends with is then a letter also in the file. */
function hasLetterEdges(children: readonly InlineTree[]): boolean {
  const words = wordsOf(children);
  return words !== null && LETTER_FIRST.test(words) && LETTER_LAST.test(words);
}

/** The words of plain text without marks; null where there is anything else. */
function wordsOf(children: readonly InlineTree[]): string | null {
  let words = "";
  for (const tree of children) {
    if (tree.mark !== null || !isPlainText(tree.node)) return null;
    words += tree.node.text ?? "";
  }
  return words;
}
