import { Extension } from "@tiptap/core";
import { closeLink, openLink } from "../../commands/links.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import { linkPlugin } from "./link-plugin.ts";
import { openLinkAtCaret } from "./open-at-caret.ts";
import { ownAddressPlugin } from "./own-address.ts";

/** Links: their popover, and the keys that open it and what they lead to. */
export function linksExtension(context: GetContext): Extension {
  return Extension.create({
    name: "links",
    addKeyboardShortcuts: commandsByKey({
      "Mod-k": openLink,
      "Mod-Shift-Enter": openLinkAtCaret,
      Escape: closeLink,
    }),
    addProseMirrorPlugins: madeOnce(context, () => [linkPlugin(), ownAddressPlugin()]),
  });
}
