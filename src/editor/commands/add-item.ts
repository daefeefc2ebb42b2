import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/**
 * Adds an empty item at the end of the section at `pos`, to the list that ends it or as a new list, and puts the caret
 * there. An empty item that is already last is used instead.
 */
export function addItem(pos: number): Command {
  return (state, dispatch) => {
    const section = state.doc.nodeAt(pos);
    if (section?.type.name !== "section") return false;
    if (!dispatch) return true;
    const item = schema.nodes.list_item.create(null, schema.nodes.paragraph.create());
    const end = pos + section.nodeSize - 1;
    const last = section.lastChild;
    const list = last?.type.spec.group?.includes("list") ? last : null;
    const lastItem = list?.lastChild;
    const tr = state.tr;
    if (lastItem?.childCount === 1 && lastItem.firstChild?.content.size === 0) {
      // Already waiting to be written: three levels end between its paragraph and the section's end.
      tr.setSelection(TextSelection.create(tr.doc, end - 3));
    } else if (list) {
      tr.insert(end - 1, item);
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
    } else {
      tr.insert(end, schema.nodes.bullet_list.create(null, item));
      tr.setSelection(TextSelection.create(tr.doc, end + 3));
    }
    dispatch(tr.scrollIntoView());
    return true;
  };
}
