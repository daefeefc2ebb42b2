import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import { schema } from "../../../issue/schema/index.ts";
import { makeTable } from "../../commands/make-table.ts";
import { toCode } from "./block-rules.ts";

/** Markdown that is finished by Enter: a fence with its language, and a first row of cells between bars. */
export const enterOnMarkup: Command = (state, dispatch) => {
  if (!(state.selection instanceof TextSelection) || !state.selection.$cursor) return false;
  const { $cursor } = state.selection;
  const { parent } = $cursor;
  if (parent.type !== schema.nodes.paragraph || $cursor.parentOffset < parent.content.size)
    return false;
  const text = parent.textBetween(0, parent.content.size, null, "￼");
  const fence = /^```([\w+#.-]*)$/.exec(text);
  if (fence) {
    const tr = toCode(state, state.doc.resolve($cursor.start()), $cursor.pos, fence[1] ?? "");
    if (tr) dispatch?.(tr.scrollIntoView());
    return tr !== null;
  }
  const row = /^[|｜]([^|｜]+[|｜])+$/.test(text) ? text.slice(1, -1).split(/[|｜]/) : null;
  if (!row) return false;
  const table = makeTable(
    row.map((cell) => cell.trim()),
    1,
  );
  if (!$cursor.node(-1).canReplaceWith($cursor.index(-1), $cursor.indexAfter(-1), table.type))
    return false;
  if (dispatch) {
    const start = $cursor.before();
    const tr = state.tr.replaceWith(start, $cursor.after(), table);
    const body = start + 1 + (table.firstChild?.nodeSize ?? 0) + 2;
    dispatch(tr.setSelection(TextSelection.create(tr.doc, body)).scrollIntoView());
  }
  return true;
};
