import { Mark, type Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import type { LeafToken } from "../../origin/leaf-tokens.ts";

/** What kramdown and CommonMark both take for an address between angle brackets. */
const ADDRESS = /^(?:https?|ftps?):\/\/[^\s<>"`\\{}|^\p{Cc}]+$/u;

/** Words of the source that are exchanged. */
interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The new address of a `<https://…>` of which only the words changed, null for any other edit. Who types in an address
 * that stands for itself means the address: it follows the words for as long as these are one. Where a block was cut in
 * two, both halves keep the address they have.
 */
export function autolinkText(
  text: string,
  tokens: readonly LeafToken[],
  old: Node,
  leaf: Node,
): Exchange | null {
  const start = old.content.findDiffStart(leaf.content);
  const ends = start === null ? null : old.content.findDiffEnd(leaf.content);
  if (start === null || !ends) return null;
  const oldEnd = ends.a + Math.max(0, start - ends.a, start - ends.b);
  const grown = leaf.content.size - old.content.size;
  const isCutOff = start === leaf.content.size && oldEnd === old.content.size && grown < -1;
  let position = 0;
  for (const [at, token] of tokens.entries()) {
    const end = position + token.size;
    const opening = tokens[at - 1];
    if (opening?.kind === "open" && opening.instance.rigid && position <= start && oldEnd <= end) {
      const { mark } = opening.instance;
      const { from, to } = token;
      const isOwn = mark?.attrs["href"] === text.slice(from, to);
      const marks = old.nodeAt(position)?.marks ?? [];
      const words = isOwn ? wordsOf(leaf, position, end + grown, marks, !isCutOff) : null;
      return words !== null && ADDRESS.test(words) ? { from, to, text: words } : null;
    }
    position = end;
  }
  return null;
}

/**
 * The words in a part of a leaf, null where not all of them carry the same marks as before with the words as their
 * address, or `mayFollow` with the address of before.
 */
function wordsOf(
  leaf: Node,
  from: number,
  to: number,
  marks: readonly Mark[],
  mayFollow: boolean,
): string | null {
  const nodes = leaf.content.cut(from, to).content;
  const words = nodes.map((node) => node.text ?? "").join("");
  const followed = marks.map((mark) =>
    mark.type === schema.marks.link ? mark.type.create({ ...mark.attrs, href: words }) : mark,
  );
  const areMarked = nodes.every(
    (node) =>
      node.isText &&
      (Mark.sameSet(node.marks, followed) || (mayFollow && Mark.sameSet(node.marks, marks))),
  );
  return areMarked ? words : null;
}
