import { Extension } from "@tiptap/core";
import { selectTextblockEnd, selectTextblockStart } from "@tiptap/pm/commands";
import { selectMore } from "../../commands/select-more.ts";
import { IS_MAC } from "../../core/is-mac.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** A Mac has more keys, by the habits of its other programs. */
const MAC_KEYS = { "Ctrl-a": selectTextblockStart, "Ctrl-e": selectTextblockEnd };

/** Selecting by key: first the block, then the section, then all. */
export const selectingExtension = Extension.create({
  name: "selecting",
  addKeyboardShortcuts: commandsByKey({ "Mod-a": selectMore, ...(IS_MAC ? MAC_KEYS : {}) }),
});
