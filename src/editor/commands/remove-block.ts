import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { Selection } from "@tiptap/pm/state";
import type { Movable } from "../queries/movable.ts";
import { movableSelected } from "../queries/movable.ts";
import { follow, takeAway } from "./take-away.ts";

/** Removes the selected items, blocks or sections as a whole. */
export const removeBlock: Command = (state, dispatch) => {
  const what = movableSelected(state);
  return what !== null && removeMovable(what)(state, dispatch);
};

export function removeMovable(what: Movable): Command {
  return (state, dispatch) => {
    if (dispatch) {
      const tr = state.tr;
      takeAway(tr, what);
      follow(tr, state);
      const place = tr.doc.resolve(Math.min(what.from, tr.doc.content.size));
      dispatch(closeHistory(tr.setSelection(Selection.near(place))).scrollIntoView());
    }
    return true;
  };
}

/** Puts an equal one below it. */
export function duplicateMovable(what: Movable): Command {
  return (state, dispatch) => {
    if (dispatch) {
      const tr = state.tr.insert(what.to, [...what.nodes]);
      follow(tr, state);
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
