import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";

const { nodes } = schema;

/** Blocks that can follow a paragraph on the next line, in kramdown and in CommonMark. */
const INTERRUPTS = new Set([
  nodes.heading,
  nodes.bullet_list,
  nodes.ordered_list,
  nodes.blockquote,
  nodes.code_block,
  nodes.figure,
]);

/**
 * Whether a block needs an empty line after a paragraph so as not to be read as part of it. An item without words below
 * words is none in CommonMark: `-` underlines a heading there.
 */
export function needsBlankLine(block: Node): boolean {
  // An attribute line says something of the paragraph that it touches.
  if (block.attrs["kind"] === "attributes") return false;
  return !INTERRUPTS.has(block.type) || beginsEmpty(block);
}

function beginsEmpty({ type, firstChild }: Node): boolean {
  if (type !== nodes.bullet_list && type !== nodes.ordered_list) return false;
  return firstChild?.firstChild?.type === nodes.paragraph && firstChild.firstChild.childCount === 0;
}

/** How loose each item of a list is read, as near as can be to what the items say. */
export function looseItems(items: readonly Node[], engine: Engine): boolean[] {
  return engine === "kramdown" ? kramdownLoose(items) : gfmLoose(items);
}

/**
 * kramdown asks for each item whether an empty line follows its first paragraph; the last one, after which none can
 * tell, is loose where all others are. An item that begins otherwise counts as loose where it holds a paragraph.
 */
function kramdownLoose(items: readonly Node[]): boolean[] {
  let allLoose = items.length > 1;
  return items.map((item, index) => {
    const second = item.maybeChild(1);
    const wanted = item.attrs["loose"] === true;
    const followed = second !== null && (wanted || needsBlankLine(second));
    if (!beginsWithWords(item)) {
      allLoose = false;
      return item.children.some((child) => child.type === nodes.paragraph && child.childCount > 0);
    }
    const isLast = index === items.length - 1;
    const loose = followed || (isLast ? allLoose : wanted);
    allLoose &&= loose;
    return loose;
  });
}

/** In GFM all items of a list are loose, or none. */
function gfmLoose(items: readonly Node[]): boolean[] {
  const blanks = (item: Node): boolean =>
    item.childCount > 2 ||
    (item.childCount === 2 && (!beginsWithWords(item) || needsBlankLine(item.child(1))));
  const canBe = items.length > 1 || items.some(({ childCount }) => childCount > 1);
  const loose = canBe && items.some((item) => item.attrs["loose"] === true || blanks(item));
  return items.map(() => loose);
}

function beginsWithWords(item: Node): boolean {
  const first = item.firstChild;
  return first?.type === nodes.paragraph && first.childCount > 0;
}
