import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { type ItemPlace, itemsOf } from "../../issue/questions/items.ts";
import { type SectionPlace, sectionsOf } from "../../issue/questions/sections.ts";
import type { Movable } from "./movable.ts";

/** The items of each section that a part of the text touches, also where it is only something in one of them. */
export function itemsIn(
  doc: Node,
  { from, to }: Pick<Movable, "from" | "to">,
  profile: Profile,
): readonly { readonly section: SectionPlace; readonly items: readonly ItemPlace[] }[] {
  return sectionsOf(doc, profile)
    .filter((section) => section.from < to && from < section.to)
    .map((section) => ({
      section,
      items: itemsOf(section.node, section.from, profile).filter(
        (item) => item.from < to && from < item.to,
      ),
    }))
    .filter(({ items }) => items.length > 0);
}
