import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/** Enter in a heading: the words behind the caret become the paragraph below it, so that a heading stays one line. */
export const enterInHeading: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== schema.nodes.heading || !$from.sameParent($to)) return false;
  if ($from.parentOffset === 0 && $from.parent.content.size > 0 && $from.pos === $to.pos)
    return paragraphAbove(state, dispatch);
  if (dispatch) {
    const tr = state.tr.deleteSelection();
    tr.split(tr.selection.from, 1, [{ type: schema.nodes.paragraph }]);
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** Enter in a cell goes to the cell below, and from the last row to a paragraph after the table. */
export const enterInCell: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const role: unknown = $head.parent.type.spec["tableRole"];
  if (role !== "cell" && role !== "header_cell") return false;
  if (!dispatch) return true;
  const table = $head.node(-2);
  const row = $head.index(-2);
  const column = $head.index(-1);
  const tr = state.tr;
  if (row + 1 < table.childCount) {
    const below = table.child(row + 1);
    let pos = $head.after(-1) + 1;
    for (let index = 0; index < Math.min(column, below.childCount - 1); index += 1)
      pos += below.child(index).nodeSize;
    tr.setSelection(TextSelection.create(tr.doc, pos + 1));
  } else {
    const after = $head.after(-2);
    const next = tr.doc.resolve(after).nodeAfter;
    if (next?.type !== schema.nodes.paragraph) tr.insert(after, schema.nodes.paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** At the start of a title: an empty paragraph at the end of what is above, so that the title goes down and stays whole. */
const paragraphAbove: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const around = $from.node(-1).type;
  const isTitle = around === schema.nodes.section || around === schema.nodes.group;
  if (!isTitle || $from.index(-1) > 0) return false;
  const before = $from.before(-1);
  const above = state.doc.resolve(before).nodeBefore;
  const inside = above?.type === schema.nodes.section || above?.type === schema.nodes.group;
  dispatch?.(
    state.tr.insert(inside ? before - 1 : before, schema.nodes.paragraph.create()).scrollIntoView(),
  );
  return true;
};
