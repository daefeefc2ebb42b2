import type { Node } from "@tiptap/pm/model";
import { Fragment, Slice } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { schema } from "../../issue/schema/index.ts";

/**
 * Backspace at the start of a section's title. An empty title goes, and what stood below it joins the section above;
 * a title with words stays, and the caret goes to the end of what is above: a section is not lost by one key.
 */
export const backspaceInSection: Command = (state, dispatch) => {
  if (!(state.selection instanceof TextSelection)) return false;
  const { $cursor } = state.selection;
  if (!$cursor || $cursor.parentOffset > 0 || $cursor.index(-1) > 0) return false;
  const section = $cursor.node(-1);
  if (section.type.name !== "section") return false;
  const pos = $cursor.before(-1);
  if ($cursor.parent.content.size > 0) {
    const above = Selection.findFrom(state.doc.resolve(pos), -1);
    if (above) dispatch?.(state.tr.setSelection(above).scrollIntoView());
    return true;
  }
  if (dispatch) {
    const tr = dissolveSection(state, pos, section);
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** Delete at the end of what stands above a section: the caret stays, since the title is not text to join. */
export const deleteIntoSection: Command = (state) => {
  if (!(state.selection instanceof TextSelection)) return false;
  const { $cursor } = state.selection;
  if (!$cursor || $cursor.parentOffset < $cursor.parent.content.size) return false;
  const next = Selection.findFrom(state.doc.resolve($cursor.after()), 1, true);
  if (!next) return false;
  const { $from } = next;
  const around = $from.node(-1);
  return (
    $from.index(-1) === 0 &&
    (around?.type.name === "section" || around?.type.name === "group") &&
    $from.depth >= 2 &&
    $from.before(-1) >= $cursor.pos
  );
};

/** The section's blocks, without its title, at the end of what is above it. */
function dissolveSection(state: EditorState, pos: number, section: Node) {
  const blocks: Node[] = [];
  section.forEach((block, _offset, index) => {
    if (index > 0) blocks.push(block);
  });
  const tr = state.tr;
  const above = state.doc.resolve(pos).nodeBefore;
  tr.delete(pos, pos + section.nodeSize);
  const end = above?.type === schema.nodes.section ? pos - 1 : pos;
  tr.replace(end, end, new Slice(Fragment.from(blocks), 0, 0));
  const caret =
    Selection.findFrom(tr.doc.resolve(end), -1, true) ?? Selection.near(tr.doc.resolve(end));
  return tr.setSelection(caret);
}
