import { Extension } from "@tiptap/core";
import {
  indentItem,
  outdentItem,
  tickTask,
  toggleBulletList,
  toggleOrderedList,
} from "../../commands/lists.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** Lists by key. What begins one by typing is a rule of typing, and Enter splits its items there. */
export const listsExtension = Extension.create({
  name: "lists",
  // After the tables and the slots, for which Tab means to go on, and after leaving code.
  priority: 40,
  addKeyboardShortcuts: commandsByKey({
    Tab: indentItem,
    "Shift-Tab": outdentItem,
    "Mod-Enter": tickTask,
    "Mod-Shift-7": toggleOrderedList,
    "Mod-Shift-8": toggleBulletList,
  }),
});
