import type { Command } from "@tiptap/pm/state";
import { sectionPositions } from "../queries/sections.ts";
import type { Gap } from "../queries/gaps.ts";
import type { Movable } from "../queries/movable.ts";
import { movableSelected } from "../queries/movable.ts";
import { endOfItems } from "../../issue/questions/items.ts";
import { formOfSection } from "../queries/form-of-section.ts";
import { lastOwnList } from "../queries/own-list.ts";
import { profileOf } from "../queries/profile-of.ts";
import { moveTo } from "./move-to.ts";

/**
 * Moves what is selected, or `what`, to the end of the section with this index among all sections: an item to the end of
 * its items, in their form; to the last list of its kind, or the last of all; without one into a new list at the end.
 */
export function moveToSection(index: number, what?: Movable): Command {
  return (state, dispatch) => {
    const moved = what ?? movableSelected(state);
    const pos = sectionPositions(state.doc)[index];
    const section = pos === undefined ? null : state.doc.nodeAt(pos);
    if (!moved || moved.kind === "section" || pos === undefined || !section) return false;
    let gap: Gap = { pos: pos + section.nodeSize - 1, parent: section, index: section.childCount };
    const profile = profileOf(state);
    const form = (profile && formOfSection(state.doc, pos, profile)?.form) ?? moved.form;
    const isItem = moved.kind === "item" || moved.form !== null;
    if (isItem && form && form !== "list" && profile) {
      const end = endOfItems(section, pos, profile, form);
      gap = { pos: end, parent: section, index: state.doc.resolve(end).index() };
    } else if (isItem) {
      const list = lastOwnList(section, moved.parent.type) ?? lastOwnList(section);
      if (list) {
        const { node, offset } = list;
        gap = { pos: pos + 1 + offset + node.nodeSize - 1, parent: node, index: node.childCount };
      }
    }
    if (gap.pos >= moved.from && gap.pos <= moved.to) return false;
    dispatch?.(moveTo(state, moved, gap));
    return true;
  };
}
