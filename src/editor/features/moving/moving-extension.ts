import { Extension } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { lazy } from "../../../lazy/lazy.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { madeOnce } from "../../core/made-once.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";

/** What blocks are moved with by the mouse: their handles, and figures by their pictures. */
export const handlesPart = lazy(() => import("./moving-tools.ts"));

/** What keys move blocks with. */
export const moveKeysPart = lazy(() => import("../../commands/move-by-key.ts"));

type MoveKeys = Awaited<ReturnType<typeof moveKeysPart.load>>;

/** Moves at once where that is loaded, as a moment after the text it is; else when it is. The key is taken either way. */
function moveByKey(name: "moveUp" | "moveDown"): Command {
  return (state, dispatch, view) => {
    const loaded = moveKeysPart.now();
    if (loaded) return loaded[name](state, dispatch, view);
    const run = (keys: MoveKeys): void => {
      if (view && !view.isDestroyed) keys[name](view.state, view.dispatch, view);
    };
    moveKeysPart.load().then(run, () => undefined);
    return true;
  };
}

/** Moving blocks, by key and by handle. */
export function movingExtension(context: GetContext): Extension {
  return Extension.create({
    name: "moving",
    // The keys are there as soon as the text is, and are not waited for.
    onCreate: () => void moveKeysPart.load().catch(() => undefined),
    addKeyboardShortcuts: commandsByKey({
      "Alt-ArrowUp": moveByKey("moveUp"),
      "Alt-ArrowDown": moveByKey("moveDown"),
    }),
    addProseMirrorPlugins: madeOnce(context, () => {
      const part = handlesPart.now();
      return part ? [part.handlesPlugin(context), part.figureDragPlugin(context)] : [];
    }),
  });
}
