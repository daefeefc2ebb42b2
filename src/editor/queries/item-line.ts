import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { itemsOf } from "../../issue/questions/index.ts";
import { isNumbered, numberLength } from "../../issue/questions/item-number.ts";
import type { ItemPlace } from "../../issue/questions/items.ts";
import { schema } from "../../issue/schema/index.ts";

/** The line of an item in a document, which says what the item is. */
export interface ItemLine {
  readonly line: Node;
  /** Where the content of the line begins. */
  readonly from: number;
  /** How many characters of it are the item's number. */
  readonly start: number;
}

/** The line of the item around a place: of the innermost list item, else of the section's item in another form. */
export function itemLineAt($pos: ResolvedPos, profile: Profile): ItemLine | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type === schema.nodes.list_item) {
      const line = node.firstChild;
      return line?.type === schema.nodes.paragraph
        ? { line, from: $pos.start(depth) + 1, start: 0 }
        : null;
    }
    if (node.type === schema.nodes.section) {
      const item = itemsOf(node, $pos.before(depth), profile).find(
        ({ from, to }) => from <= $pos.pos && $pos.pos <= to,
      );
      return item ? lineOf(item) : null;
    }
  }
  return null;
}

/** The line of an item that a question has found. */
export function lineOf({ line, lineFrom, form }: ItemPlace): ItemLine | null {
  if (!line?.inlineContent) return null;
  return { line, from: lineFrom, start: isNumbered(form) ? numberLength(line) : 0 };
}
