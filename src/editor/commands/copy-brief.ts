import type { Command } from "@tiptap/pm/state";
import { lazy } from "../../lazy/lazy.ts";
import type { GetContext } from "../core/editor-context.ts";
import { type Movable, movableSelected } from "../queries/movable.ts";

/** What copies for an assistant: nobody needs it to write. */
export const briefPart = lazy(() => import("./put-brief.ts"));

/**
 * Copies what an assistant is told of a part of the text, and says how that went; without a part, of what the selection
 * touches. The text stays as it is.
 */
export function copyBrief(context: GetContext, what?: Pick<Movable, "from" | "to">): Command {
  return (state, dispatch) => {
    const part = what ?? movableSelected(state);
    if (!part) return false;
    if (!dispatch) return true;
    briefPart
      .load()
      .then(({ putBrief }) => putBrief(state.doc, part, context()))
      .catch(() => context().notify(context().texts.block.briefNotLoaded));
    return true;
  };
}
