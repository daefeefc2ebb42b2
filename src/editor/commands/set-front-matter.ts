import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";

/** Replaces the file's head, as a step of the document's history: undo covers it. */
export function setFrontMatter(head: string): Command {
  return (state, dispatch) => {
    if (state.doc.attrs["frontMatter"] === head) return false;
    dispatch?.(closeHistory(state.tr.setDocAttribute("frontMatter", head)));
    return true;
  };
}
