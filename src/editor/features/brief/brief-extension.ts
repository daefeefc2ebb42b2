import { Extension } from "@tiptap/core";
import { copyBrief } from "../../commands/copy-brief.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** A key that copies the item or section at the caret for an assistant. */
export function briefExtension(context: GetContext): Extension {
  return Extension.create({
    name: "brief",
    addKeyboardShortcuts: commandsByKey({ "Mod-Alt-b": copyBrief(context) }),
  });
}
