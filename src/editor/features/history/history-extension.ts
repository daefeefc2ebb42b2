import { Extension } from "@tiptap/core";
import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** Where there is nothing to do again the key is taken all the same: else it is heard as the one without Shift, undo. */
const redoOrNothing: Command = (state, dispatch) => {
  redo(state, dispatch);
  return true;
};

/** Undo and redo by key. The history itself is the document's, since it covers what changes while there is no editor. */
export const historyExtension = Extension.create({
  name: "history",
  addKeyboardShortcuts: commandsByKey({
    "Mod-z": undo,
    "Mod-Shift-z": redoOrNothing,
    "Mod-y": redo,
  }),
});
