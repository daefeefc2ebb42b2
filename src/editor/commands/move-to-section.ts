import type { Command } from "@tiptap/pm/state";
import { sectionPositions } from "../queries/sections.ts";
import { isListNode } from "../queries/gaps.ts";
import type { Gap } from "../queries/gaps.ts";
import type { Movable } from "../queries/movable.ts";
import { movableSelected } from "../queries/movable.ts";
import { endOfItems } from "../../issue/questions/items.ts";
import { profileOf } from "../queries/profile-of.ts";
import { moveTo } from "./move-to.ts";

/**
 * Moves what is selected, or `what`, to the end of the section with this index among all sections: an item to the last
 * list of its kind there, else into a new list at the end.
 */
export function moveToSection(index: number, what?: Movable): Command {
  return (state, dispatch) => {
    const moved = what ?? movableSelected(state);
    const pos = sectionPositions(state.doc)[index];
    const section = pos === undefined ? null : state.doc.nodeAt(pos);
    if (!moved || moved.kind === "section" || pos === undefined || !section) return false;
    let gap: Gap = { pos: pos + section.nodeSize - 1, parent: section, index: section.childCount };
    const profile = profileOf(state);
    if (moved.form && profile) {
      const end = endOfItems(section, pos, profile, moved.form);
      gap = { pos: end, parent: section, index: state.doc.resolve(end).index() };
    }
    if (moved.kind === "item") {
      section.forEach((block, offset) => {
        if (isListNode(block) && block.type === moved.parent.type)
          gap = {
            pos: pos + 1 + offset + block.nodeSize - 1,
            parent: block,
            index: block.childCount,
          };
      });
    }
    if (gap.pos >= moved.from && gap.pos <= moved.to) return false;
    dispatch?.(moveTo(state, moved, gap));
    return true;
  };
}
