import type { Command } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";

/** Asks the view of a selected node to open what it is edited with. */
export const EDIT_EVENT = "galley-edit";

/** Asks the view of a figure or image for the caret in its alt text. */
export const DESCRIBE_EVENT = "galley-describe";

/** Asks the view of a figure to put it beside the one above, and to take its last picture out of the row again. */
export const ROW_EVENTS = { join: "galley-join-row", split: "galley-split-row" } as const;

const EDITED_IN_A_FORM: ReadonlySet<string> = new Set(["figure", "image", "inline_source"]);

/** Enter on a selected figure, image or piece of source opens its fields. */
export const editSelected: Command = (state, dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  if (!EDITED_IN_A_FORM.has(selection.node.type.name)) return false;
  if (dispatch) view?.nodeDOM(selection.from)?.dispatchEvent(new Event(EDIT_EVENT));
  return true;
};
