import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { Command } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { movableSelected } from "../../queries/movable.ts";
import type { Movable } from "../../queries/movable.ts";
import { movableAt } from "../../queries/movable.ts";

/** The menu of a block is open: where its block begins. */
const blockMenuKey = new PluginKey<number | null>("block-menu");

export function blockMenuPlugin(): Plugin<number | null> {
  return new Plugin<number | null>({
    key: blockMenuKey,
    state: {
      init: () => null,
      apply(tr, open) {
        const meta: number | null | undefined = tr.getMeta(blockMenuKey);
        if (meta !== undefined) return meta;
        return tr.docChanged ? null : open;
      },
    },
  });
}

/** Where the block begins whose menu is open; null while none is. */
export function openedBlockMenu(state: EditorState): number | null {
  return blockMenuKey.getState(state) ?? null;
}

/** What the open menu is about: all that is selected, where the block is one of it, else the block. */
export function blockOfMenu(state: EditorState): Movable | null {
  const pos = openedBlockMenu(state);
  if (pos === null) return null;
  const selected = movableSelected(state.selection);
  if (selected && startsOf(selected).includes(pos)) return selected;
  const node = state.doc.nodeAt(pos);
  return node ? movableAt(state.doc.resolve(node.isLeaf ? pos : pos + 1)) : null;
}

function startsOf({ from, nodes }: Movable): number[] {
  let at = from;
  return nodes.map(({ nodeSize }) => {
    at += nodeSize;
    return at - nodeSize;
  });
}

export function openBlockMenu(tr: Transaction, pos: number): Transaction {
  return tr.setMeta(blockMenuKey, pos);
}

/** Opens the menu of the block at the caret. */
export const openBlockMenuAtCaret: Command = (state, dispatch) => {
  const what = movableSelected(state.selection);
  if (!what) return false;
  dispatch?.(openBlockMenu(state.tr, what.from));
  return true;
};

export const closeBlockMenu: Command = (state, dispatch) => {
  if (openedBlockMenu(state) === null) return false;
  dispatch?.(state.tr.setMeta(blockMenuKey, null));
  return true;
};
