import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../profile/profile.ts";
import { schema } from "../schema/index.ts";
import { type ItemShape, shapeOf } from "../shapes/item-shapes.ts";
import type { Piece } from "../shapes/shape.ts";
import { type Announcement, announcementInTitle } from "./announcement-in-title.ts";
import { productOfTitle } from "./product-of-title.ts";

/** A link that came from outside: where it leads, what its source called it, and whose it probably is. */
export interface ArrivedLink {
  readonly href: string;
  readonly title: string | null;
  /** Whose it is, where that is known well enough to be written. */
  readonly organisation?: string | null;
  /** The verb that its organisation's links usually stand on; else the profile's first. */
  readonly verb?: string | null;
}

/**
 * An item made of one link in a shape. What is known stands in it; what is not (organisation, product, comment) is left
 * out, not filled in. The words of a link are never empty: they are the verb, the title, else the host.
 */
export function newItem(link: ArrivedLink, shape: ItemShape, profile: Profile): Node {
  const row = shapeOf(shape);
  const needsVerb = row.link?.on === "verb" || row.link?.on === "product";
  const head = headFor(link, row.link?.on === "product", profile);
  const { write } = head.verb === "" && needsVerb ? shapeOf("title") : row;
  const blank = wordGap(profile);
  const pieces = write({ href: link.href, title: wordsOf(link), blank, ...head });
  return schema.node("list_item", null, schema.node("paragraph", null, nodesOf(pieces, link.href)));
}

/** Whose a link is, the verb and the product: as its title says itself, else as is known or usual. */
function headFor(link: ArrivedLink, isOnProduct: boolean, profile: Profile): Announcement {
  const { href } = link;
  const organisation = link.organisation?.trim() ?? "";
  const title = link.title?.trim() ?? "";
  const said = announcementInTitle(title, { href, organisation: organisation || null }, profile);
  if (said && (said.product || !isOnProduct))
    return organisation ? { ...said, organisation } : said;
  const product = title && productOfTitle(title, organisation || null, href);
  return { organisation, verb: link.verb ?? profile.verbs[0] ?? "", product };
}

function nodesOf(pieces: readonly Piece[], href: string): readonly Node[] {
  return pieces
    .filter(({ text }) => text !== "")
    .map(({ text, isLink = false, isBold = false }) =>
      schema.text(text, [
        ...(isLink ? [schema.mark("link", { href })] : []),
        ...(isBold ? [schema.mark("strong")] : []),
      ]),
    );
}

/** What parts two words of a newsletter: nothing in Chinese, else a blank. */
export function wordGap(profile: Profile): string {
  return profile.language.startsWith("zh") ? "" : " ";
}

/** The title; without one the host, so that the reader sees whose it is. */
export function wordsOf(link: ArrivedLink): string {
  const title = link.title?.replaceAll(/\s+/g, " ").trim();
  if (title) return title;
  return URL.canParse(link.href) ? new URL(link.href).host || link.href : link.href;
}
