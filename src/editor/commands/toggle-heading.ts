import { setBlockType } from "@tiptap/pm/commands";
import type { Command } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

const { heading, paragraph } = schema.nodes;

/** Makes the block a heading of this level, or a paragraph again. The title of a section keeps its level. */
export function toggleHeading(level: number): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const block = $from.parent;
    const around = $from.depth > 0 ? $from.node(-1).type.name : "";
    const isTitle = (around === "section" || around === "group") && $from.index(-1) === 0;
    if (isTitle) return false;
    const is = block.type === heading && block.attrs["level"] === level;
    return setBlockType(is ? paragraph : heading, is ? null : { level: Math.min(6, level) })(
      state,
      dispatch,
    );
  };
}
