import type { ItemForm, ItemShape, Profile } from "../profile/profile.ts";
import { numberLength } from "./item-number.ts";
import type { ItemPlace } from "./items.ts";
import { type LineParts, lineParts, type Part } from "./line-parts.ts";
import { type LinkPlace, linksIn, linksOfTextblock } from "./links.ts";

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
    return {
      shape,
      organisation: null,
      verb: null,
      product: null,
      title: null,
      comment: null,
      links,
    };
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

/** Whether items of this form may begin with a number, which is none of their words. */
export function isNumbered(form: ItemForm): boolean {
  return form === "numbered" || form === "heading";
}

/** The shape alone. */
export function itemShape(item: ItemPlace, profile: Profile): ItemShape {
  return itemParts(item, profile).shape;
}
