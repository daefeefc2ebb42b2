import { type EditorState, PluginKey } from "@tiptap/pm/state";
import type { Movable } from "./movable.ts";
import { movableAt, movableSelected } from "./movable.ts";

/** The menu of a block is open: where its block begins. */
export const blockMenuKey = new PluginKey<number | null>("block-menu");

/** Where the block begins whose menu is open; null while none is. */
export function openedBlockMenu(state: EditorState): number | null {
  return blockMenuKey.getState(state) ?? null;
}

/** What the open menu is about: all that is selected, where the block is one of it, else the block. */
export function blockOfMenu(state: EditorState): Movable | null {
  const pos = openedBlockMenu(state);
  if (pos === null) return null;
  const selected = movableSelected(state);
  if (selected && startsOf(selected).includes(pos)) return selected;
  const node = state.doc.nodeAt(pos);
  return node ? movableAt(state, node.isLeaf ? pos : pos + 1) : null;
}

function startsOf({ from, nodes }: Movable): number[] {
  let at = from;
  return nodes.map(({ nodeSize }) => {
    at += nodeSize;
    return at - nodeSize;
  });
}
