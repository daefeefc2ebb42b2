import type { Command } from "@tiptap/pm/state";
import { gapsFor } from "../queries/gaps.ts";
import type { Movable } from "../queries/movable.ts";
import { movableSelected } from "../queries/movable.ts";
import { moveTo } from "./move-to.ts";

/** Moves this one place up or down, across lists and sections. Does not apply at the edge of the document. */
export function moveBlock(what: Movable, direction: -1 | 1): Command {
  return (state, dispatch) => {
    const gaps = gapsFor(state, what);
    const gap =
      direction < 0
        ? gaps.findLast(({ pos }) => pos < what.from)
        : gaps.find(({ pos }) => pos > what.to);
    if (!gap) return false;
    dispatch?.(moveTo(state, what, gap));
    return true;
  };
}

/** Moves what is selected. At the edge the key does nothing, rather than what the browser would do with it. */
function moveSelected(direction: -1 | 1): Command {
  return (state, dispatch, view) => {
    const what = movableSelected(state);
    if (!what) return false;
    moveBlock(what, direction)(state, dispatch, view);
    return true;
  };
}

export const moveUp = moveSelected(-1);
export const moveDown = moveSelected(1);
