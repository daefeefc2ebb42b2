import type { Command, Transaction } from "@tiptap/pm/state";
import { blockMenuKey, openedBlockMenu } from "../queries/block-menu.ts";
import { movableSelected } from "../queries/movable.ts";

/** Opens the menu of the block at `pos` with this transaction. */
export function openBlockMenu(tr: Transaction, pos: number): Transaction {
  return tr.setMeta(blockMenuKey, pos);
}

/** Opens the menu of the block at the caret. */
export const openBlockMenuAtCaret: Command = (state, dispatch) => {
  const what = movableSelected(state);
  if (!what) return false;
  dispatch?.(openBlockMenu(state.tr, what.from));
  return true;
};

export const closeBlockMenu: Command = (state, dispatch) => {
  if (openedBlockMenu(state) === null) return false;
  dispatch?.(state.tr.setMeta(blockMenuKey, null));
  return true;
};
