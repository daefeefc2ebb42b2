import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";
import type { Movable } from "../queries/movable.ts";

/** Meta of a transaction that asks for the menu of blocks at the caret. */
export const ASKS_FOR_BLOCK = "asks-for-block";

/** An empty item or paragraph below, with the menu of blocks open in it; the block itself where it is empty. */
export function insertBelow(what: Movable): Command {
  return (state, dispatch) => {
    const { paragraph, list_item } = schema.nodes;
    const last = what.nodes.at(-1);
    const tr = state.tr;
    if (last?.type === paragraph && last.content.size === 0) {
      tr.setSelection(TextSelection.create(tr.doc, what.from + 1));
    } else if (what.kind === "item") {
      tr.insert(what.to, list_item.create(null, paragraph.create()));
      tr.setSelection(TextSelection.create(tr.doc, what.to + 2));
    } else {
      tr.insert(what.to, paragraph.create());
      tr.setSelection(TextSelection.create(tr.doc, what.to + 1));
    }
    dispatch?.(tr.setMeta(ASKS_FOR_BLOCK, true).scrollIntoView());
    return true;
  };
}
