import type { Node } from "@tiptap/pm/model";
import { type ItemStyle, styleOfItems } from "../../issue/new-item/item-style.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { itemsOf } from "../../issue/questions/index.ts";

/** How the section at `pos` writes its items, by those that it has; null where it has none. */
export function formOfSection(doc: Node, pos: number, profile: Profile): ItemStyle | null {
  const section = doc.nodeAt(pos);
  return section ? styleOfItems(itemsOf(section, pos, profile)) : null;
}
