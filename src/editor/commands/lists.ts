import type { Node, NodeType, ResolvedPos } from "@tiptap/pm/model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "@tiptap/pm/schema-list";
import type { Command } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

const { bullet_list, ordered_list, list_item } = schema.nodes;

export const indentItem: Command = sinkListItem(list_item);
export const outdentItem: Command = liftListItem(list_item);

/** Enter in an item: a new item below; in an empty item, out of the list. A task is followed by an open task. */
export const splitItem: Command = (state, dispatch) => {
  const item = itemAround(state.selection.$from);
  const attrs = item && item.attrs["checked"] !== null ? { checked: false } : undefined;
  return splitListItem(list_item, attrs)(state, dispatch);
};

/** Makes the selected blocks a list of this type; a list of the other type changes its type, one of this is undone. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to);
    if (!range) return false;
    for (let depth = range.depth; depth > 0; depth -= 1) {
      const node = $from.node(depth);
      if (node.type !== bullet_list && node.type !== ordered_list) continue;
      if (node.type === type) return outdentItem(state, dispatch);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
      return true;
    }
    return wrapInList(type)(state, dispatch);
  };
}

export const toggleBulletList = toggleList(bullet_list);
export const toggleOrderedList = toggleList(ordered_list);

/** Ticks the task at the caret, or takes its tick away. */
export const tickTask: Command = (state, dispatch) => {
  const found = itemDepth(state.selection.$from);
  if (found === null) return false;
  const { $from } = state.selection;
  const item = $from.node(found);
  if (item.attrs["checked"] === null) return false;
  dispatch?.(
    state.tr.setNodeMarkup($from.before(found), null, {
      ...item.attrs,
      checked: item.attrs["checked"] !== true,
    }),
  );
  return true;
};

function itemDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type === list_item) return depth;
  return null;
}

function itemAround($pos: ResolvedPos): Node | null {
  const depth = itemDepth($pos);
  return depth === null ? null : $pos.node(depth);
}
