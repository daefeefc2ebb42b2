import { Extension } from "@tiptap/core";
import { toggleBold, toggleCode, toggleItalic, toggleStrike } from "../../commands/marks.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** Bold, italic, code and strike by key; the bar over a selection has the same. */
export const formattingExtension = Extension.create({
  name: "formatting",
  addKeyboardShortcuts: commandsByKey({
    "Mod-b": toggleBold,
    "Mod-i": toggleItalic,
    "Mod-e": toggleCode,
    "Mod-Shift-x": toggleStrike,
  }),
});
