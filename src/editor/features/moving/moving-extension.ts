import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import { moveDown, moveUp } from "../../commands/move-by-key.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** What blocks are moved with by the mouse: their handles, and figures by their pictures. */
export const handlesPart = lazy(() => import("./moving-tools.ts"));

/** Moving blocks, by key and by handle. */
export function movingExtension(context: GetContext): Extension {
  return Extension.create({
    name: "moving",
    addKeyboardShortcuts: commandsByKey({ "Alt-ArrowUp": moveUp, "Alt-ArrowDown": moveDown }),
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = handlesPart.now();
      return part ? [part.handlesPlugin(context), part.figureDragPlugin(context)] : [];
    }),
  });
}
