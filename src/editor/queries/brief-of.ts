import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { wordGap } from "../../issue/new-item/new-item.ts";
import { type ItemPlace, itemsOf } from "../../issue/questions/items.ts";
import type { SectionPlace } from "../../issue/questions/sections.ts";
import { schema } from "../../issue/schema/index.ts";
import { itemParts } from "../../issue/shapes/index.ts";
import type { BriefLink } from "../../links/brief/brief.ts";
import { houseForm, markdownOfItem } from "../../links/brief/house-form.ts";
import type { LinkService } from "../core/link-service.ts";
import { itemsIn } from "./items-in.ts";
import type { Movable } from "./movable.ts";

/**
 * What an assistant is told of the items in a part of the text, or of all items of a section; [] where none is touched.
 * The lens must be complete.
 */
export function briefOf(
  doc: Node,
  part: Pick<Movable, "from" | "to">,
  profile: Profile,
  about: LinkService["about"],
): readonly BriefLink[] {
  return itemsIn(doc, part, profile).flatMap(({ section, items }) => {
    const isAsked = ({ from: at }: ItemPlace) => items.some((item) => item.from === at);
    const form = formOf(section, items, profile, isAsked);
    return items.map((item) => ({ ...briefOfItem(item, profile, about), form }));
  });
}

/** Where all items of a section are asked for, they show its form themselves; one of them is the example. */
function formOf(
  section: SectionPlace,
  items: readonly ItemPlace[],
  profile: Profile,
  isAsked: (item: ItemPlace) => boolean,
) {
  const isAll = items.length > 1 && itemsOf(section.node, section.from, profile).every(isAsked);
  return houseForm(section, section.rules, profile, isAll ? undefined : isAsked);
}

function briefOfItem(
  item: ItemPlace,
  profile: Profile,
  about: LinkService["about"],
): Omit<BriefLink, "form"> {
  const { links, title, organisation, verb, product } = itemParts(item, profile);
  const addresses = [...new Set(links.map(({ href }) => href))];
  const said = title ?? product;
  const announced = [organisation, verb, product].flatMap((part) => (part ? [part.text] : []));
  const notes = addresses.flatMap((href) => about(href).note ?? []);
  const facts = addresses[0] === undefined ? null : about(addresses[0]).facts;
  return {
    title: facts?.title ?? title?.text ?? (said ? announced.join(wordGap(profile)) : null),
    addresses,
    quoted: [...notes, ...quotesIn(item)],
    written: markdownOfItem(item, profile),
  };
}

const lineEnd = ({ type: { name } }: Node): string =>
  name === "soft_break" || name === "hard_break" ? "\n" : "";

/** The words of quotations in an item, block by block. */
function quotesIn({ blocks }: ItemPlace): readonly string[] {
  const quotes: string[] = [];
  const visit = (node: Node): boolean => {
    if (node.type !== schema.nodes.blockquote) return true;
    quotes.push(node.textBetween(0, node.content.size, "\n", lineEnd));
    return false;
  };
  for (const { node } of blocks) if (visit(node)) node.descendants(visit);
  return quotes;
}
