import type { Profile } from "../profile/profile.ts";
import { isNumbered, numberLength } from "../questions/item-number.ts";
import type { ItemPlace } from "../questions/items.ts";
import { type LinkPlace, linksIn, linksOfTextblock } from "../questions/links.ts";
import type { ItemShape } from "./item-shapes.ts";
import { type LineParts, lineParts } from "./line-parts.ts";
import { NOTHING } from "./parts.ts";
import type { Part } from "./shape.ts";

/** What an item consists of. A part that is not there is null. Positions are the document's. */
export interface ItemParts extends LineParts {
  /** All links of the item, those of nested lists too. */
  readonly links: readonly LinkPlace[];
}

/** Reads an item: its shape (see `ItemShape`) and its parts. */
export function itemParts(item: ItemPlace, profile: Profile): ItemParts {
  const links = item.blocks.flatMap(({ node, from }) =>
    node.inlineContent ? linksOfTextblock(node, from + 1) : linksIn(node, from + 1),
  );
  const { line, lineFrom } = item;
  if (!line) {
    const shape = links.length > 0 ? "lead-in" : "no-link";
    return { ...NOTHING, shape, links };
  }
  const read = lineParts(line, isNumbered(item.form) ? numberLength(line) : 0, profile);
  const placed = (part: Part | null): Part | null =>
    part && { text: part.text, from: part.from + lineFrom, to: part.to + lineFrom };
  const parts = {
    shape: read.shape,
    organisation: placed(read.organisation),
    verb: placed(read.verb),
    product: placed(read.product),
    title: placed(read.title),
    comment: placed(read.comment),
    links,
  };
  if (read.shape !== "no-link" || links.length === 0) return parts;
  if (item.form !== "heading") return { ...parts, shape: "lead-in" };
  return { ...parts, shape: "title", title: parts.comment, comment: null };
}

/** The shape alone. */
export function itemShape(item: ItemPlace, profile: Profile): ItemShape {
  return itemParts(item, profile).shape;
}
