import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { slotsIn } from "../queries/slot-at-caret.ts";

/** Writes a note as the comment of the item at `pos`, with the caret behind it. False where it has a comment. */
export function takeNote(pos: number, note: string, profile: Profile): Command {
  return (state, dispatch) => {
    const slot = slotsIn(state.doc, pos, profile).find(({ name }) => name === "comment");
    const words = note.replaceAll(/\s+/g, " ").trim();
    if (!slot || words === "") return false;
    if (dispatch) {
      const at = slot.pos;
      const text = slot.separator + words;
      const tr = state.tr.insert(at, schema.text(text));
      tr.setSelection(TextSelection.create(tr.doc, at + text.length));
      dispatch(closeHistory(tr).scrollIntoView());
    }
    return true;
  };
}
