import type { EditorState } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";
import { marksAtCaret } from "./marks-at-caret.ts";

const { strong, em, strike, code, link } = schema.marks;
const MARKS = { bold: strong, italic: em, strike, code, link } as const;

/** The marks that the bar offers, by the names that users know. */
export type MarkName = keyof typeof MARKS;

/** Whether what is typed at the caret will have the mark, or all of the selected text has it. */
export function markActive(state: EditorState, name: MarkName): boolean {
  return MARKS[name].isInSet(marksAtCaret(state)) !== undefined;
}
