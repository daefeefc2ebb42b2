import type { ResolvedPos } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { AllSelection, TextSelection } from "@tiptap/pm/state";

/** Selects, press by press, the block's text, the item or list around it, the section, the whole issue. */
export const selectMore: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  const shared = $from.sharedDepth(to);
  for (let depth = shared; depth > 0; depth -= 1) {
    const wider = contentSelection($from, $to, depth);
    if (wider && (wider.from < from || wider.to > to)) {
      dispatch?.(state.tr.setSelection(wider));
      return true;
    }
  }
  dispatch?.(state.tr.setSelection(new AllSelection(state.doc)));
  return true;
};

function contentSelection(
  $from: ResolvedPos,
  $to: ResolvedPos,
  depth: number,
): TextSelection | null {
  const start = $from.start(depth);
  const end = $to.end(depth);
  if (start === end) return null;
  const selection = TextSelection.between($from.doc.resolve(start), $from.doc.resolve(end));
  return selection instanceof TextSelection ? selection : null;
}
