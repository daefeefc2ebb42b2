import type { Command } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/** A line end within the paragraph. Headings and cells are one line in Markdown, so there it does nothing. */
export const hardBreak: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (parent.type !== schema.nodes.paragraph) return parent.isTextblock;
  dispatch?.(
    state.tr.replaceSelectionWith(schema.nodes.hard_break.create(), true).scrollIntoView(),
  );
  return true;
};
