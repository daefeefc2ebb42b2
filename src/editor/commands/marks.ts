import { toggleMark } from "@tiptap/pm/commands";
import type { Command } from "@tiptap/pm/state";
import type { MarkType } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { marksAtCaret } from "../queries/marks-at-caret.ts";

/**
 * Marks or unmarks the selection; without a selection what is typed next. White space at the ends is left out, since
 * Markdown cannot mark it, and a mark is taken away only where all of the selection has it.
 */
function toggle(type: MarkType): Command {
  const toggleSelected = toggleMark(type, null, {
    removeWhenPresent: false,
    includeWhitespace: false,
  });
  return (state, dispatch, view) => {
    const { empty, $from } = state.selection;
    if (!empty) return toggleSelected(state, dispatch, view);
    if (!$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type)) return false;
    const marks = marksAtCaret(state);
    const next = type.isInSet(marks) ? type.removeFromSet(marks) : type.create().addToSet(marks);
    dispatch?.(state.tr.setStoredMarks(next));
    return true;
  };
}

export const toggleBold = toggle(schema.marks.strong);
export const toggleItalic = toggle(schema.marks.em);
export const toggleStrike = toggle(schema.marks.strike);
export const toggleCode = toggle(schema.marks.code);
