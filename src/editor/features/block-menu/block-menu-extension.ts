import { Extension } from "@tiptap/core";
import { openBlockMenuAtCaret } from "../../commands/block-menu.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import { blockMenuPlugin } from "./block-menu-plugin.ts";

/** The menu of what can be done with a block. */
export function blockMenuExtension(context: GetContext): Extension {
  return Extension.create({
    name: "block-menu",
    addKeyboardShortcuts: commandsByKey({ "Mod-/": openBlockMenuAtCaret }),
    addProseMirrorPlugins: madeOnce(context, () => [blockMenuPlugin()]),
  });
}
