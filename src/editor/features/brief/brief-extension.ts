import { Extension } from "@tiptap/core";
import { lazy } from "../../../lazy/lazy.ts";
import { commandsByKey } from "../../core/commands-by-key.ts";
import type { GetContext } from "../../core/editor-context.ts";

/** What copies for an assistant: nobody needs it to write. */
export const briefPart = lazy(() => import("../../commands/copy-brief.ts"));

/** A key that copies the item or section at the caret for an assistant. */
export function briefExtension(context: GetContext): Extension {
  return Extension.create({
    name: "brief",
    addKeyboardShortcuts: commandsByKey({
      "Mod-Alt-b": (_state, dispatch, view) => {
        if (!dispatch || !view) return true;
        briefPart.load().then(
          ({ copyBrief }) => copyBrief(context)(view.state, dispatch, view),
          () => context().notify(context().texts.block.briefNotLoaded),
        );
        return true;
      },
    }),
  });
}
