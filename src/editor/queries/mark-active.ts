import { Mark } from "@tiptap/pm/model";
import { type EditorState, TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";
import { marksAtCaret } from "./marks-at-caret.ts";

const { strong, em, strike, code, link } = schema.marks;
const MARKS = { bold: strong, italic: em, strike, code, link } as const;

/** The marks that the bar offers, by the names that users know. */
export type MarkName = keyof typeof MARKS;
export const MARK_NAMES = [
  "bold",
  "italic",
  "strike",
  "code",
  "link",
] as const satisfies readonly MarkName[];

/** Whether what is typed at the caret will have the mark, or all of the selected text has it. */
export function markActive(state: EditorState, name: MarkName): boolean {
  return MARKS[name].isInSet(marksAtCaret(state)) !== undefined;
}

/** The marks that the next letter takes, where marks begin or end beside the caret, or were chosen; null elsewhere. */
export function marksInQuestion(state: EditorState): readonly MarkName[] | null {
  const { selection, storedMarks } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { parent, textOffset, nodeBefore, nodeAfter } = selection.$from;
  if (parent.type.spec.code) return null;
  const isEdge = textOffset === 0 && !Mark.sameSet(nodeBefore?.marks ?? [], nodeAfter?.marks ?? []);
  const isChosen = storedMarks !== null && !Mark.sameSet(storedMarks, selection.$from.marks());
  return isEdge || isChosen ? MARK_NAMES.filter((name) => markActive(state, name)) : null;
}
