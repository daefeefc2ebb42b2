import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { itemStyleOf } from "../../issue/new-item/item-style.ts";
import { itemsOf, sectionRulesFor } from "../../issue/questions/index.ts";
import { renumberItems } from "../../issue/new-item/renumber-items.ts";
import { endOfItems } from "../../issue/questions/items.ts";
import { sectionPositions, sectionTitle } from "../queries/sections.ts";
import type { PlacedLink } from "../core/link-service.ts";
import { lastOwnList } from "../queries/own-list.ts";
import type { LinkToPlace, Placing } from "./insert-links.ts";
import { inStyle, itemsOfLinks, placedLinks } from "./insert-links.ts";

/**
 * Puts links at the end of the last list of sections, or as their first items, in one step of the history, and tells
 * the link service. Sections are named by their index among all sections.
 */
export function placeLinks(
  placements: readonly { readonly section: number; readonly links: readonly LinkToPlace[] }[],
  { profile, links: service }: Placing,
): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    const placed: PlacedLink[] = [];
    for (const { section: index, links } of placements) {
      const pos = sectionPositions(tr.doc)[index];
      const section = pos === undefined ? null : tr.doc.nodeAt(pos);
      if (pos === undefined || !section || links.length === 0) continue;
      const title = sectionTitle(section);
      const rules = sectionRulesFor(title, profile);
      const arrived = links.map(({ link }) => service.arrive(link));
      const neighbours = itemsOf(section, pos, profile);
      append(tr, section, pos, itemsOfLinks(arrived, rules, neighbours, profile), profile);
      placed.push(...placedLinks(links, arrived, title, "drop"));
    }
    if (placed.length === 0) return false;
    if (dispatch) {
      dispatch(closeHistory(tr));
      service.placed(placed);
    }
    return true;
  };
}

/** Puts list items at the end of a section's own items, in the form in which its items are written. */
function append(
  tr: Transaction,
  section: Node,
  pos: number,
  items: readonly Node[],
  profile: Profile,
): void {
  const style = itemStyleOf(tr.doc, pos, profile);
  const end = endOfItems(section, pos, profile, style.form);
  const list = style.form === "list" ? lastOwnList(section) : null;
  if (!list) {
    const before = tr.doc;
    tr.insert(end, inStyle(style, items, profile));
    renumberItems(tr, before, profile);
    return;
  }
  const listEnd = pos + 1 + list.offset + list.node.nodeSize - 1;
  const last = list.node.lastChild;
  const waits = last?.childCount === 1 && last.firstChild?.content.size === 0;
  // An empty item at the end waits for this.
  const from = waits ? listEnd - last.nodeSize : listEnd;
  tr.replaceWith(from, listEnd, Fragment.from([...items]));
}
