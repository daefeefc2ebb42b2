import { lift } from "@tiptap/pm/commands";
import { liftListItem } from "@tiptap/pm/schema-list";
import type { Command } from "@tiptap/pm/state";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

const { heading, paragraph, code_block, source_block, list_item, blockquote } = schema.nodes;

/**
 * Backspace at the very start of a block takes away what the block is, before it touches what stands above: a heading
 * or an empty code block becomes a paragraph, a list's first item leaves it, a quote is undone.
 */
export const backspaceAtBlockStart: Command = (state, dispatch, view) => {
  if (!(state.selection instanceof TextSelection)) return false;
  const { $cursor } = state.selection;
  if (!$cursor || $cursor.parentOffset > 0) return false;
  const block = $cursor.parent;
  const around = $cursor.node(-1);
  const first = $cursor.index(-1) === 0;
  const isTitle = first && (around.type.name === "section" || around.type.name === "group");
  if (block.type === heading && !isTitle) {
    dispatch?.(state.tr.setNodeMarkup($cursor.before(), paragraph));
    return true;
  }
  if ((block.type === code_block || block.type === source_block) && block.content.size === 0) {
    dispatch?.(state.tr.setNodeMarkup($cursor.before(), paragraph, null));
    return true;
  }
  if (around.type === list_item && first) {
    if (around.attrs["checked"] !== null) {
      dispatch?.(
        state.tr.setNodeMarkup($cursor.before(-1), null, { ...around.attrs, checked: null }),
      );
      return true;
    }
    return $cursor.index(-2) === 0
      ? liftListItem(list_item)(state, dispatch)
      : joinItems(state, dispatch);
  }
  if (around.type === blockquote && first) return lift(state, dispatch, view);
  return false;
};

/** Joins the item's words to the end of the item above: what Enter had split comes together again. */
const joinItems: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const above = Selection.findFrom(state.doc.resolve($from.before(-1)), -1, true);
  if (!above || above.from < $from.start(-2)) return false;
  dispatch?.(state.tr.delete(above.from, $from.pos).scrollIntoView());
  return true;
};
