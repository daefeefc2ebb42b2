import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { schema } from "../../issue/schema/index.ts";

/** More side by side are too small to be seen. */
const MOST_IN_ROW = 4;

/** The selected figure, where it stands, and the figure right above it; null where none is selected. */
function selectedFigure({ selection }: EditorState) {
  if (!(selection instanceof NodeSelection) || selection.node.type !== schema.nodes.figure)
    return null;
  const above = selection.$from.nodeBefore;
  const isBelowFigure = above?.type === schema.nodes.figure;
  return { node: selection.node, from: selection.from, above: isBelowFigure ? above : null };
}

/** Puts the pictures of the selected figure beside those of the figure right above, four in all at most. */
export const joinFigureAbove: Command = (state, dispatch) => {
  const selected = selectedFigure(state);
  if (!selected?.above) return false;
  const { above, node, from } = selected;
  const images = [...imagesOf(above), ...imagesOf(node)];
  if (images.length > MOST_IN_ROW) return false;
  const start = from - above.nodeSize;
  const row = schema.nodes.figure.create({ ...above.attrs, images });
  const tr = state.tr.replaceWith(start, from + node.nodeSize, row);
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, start)).scrollIntoView());
  return true;
};

/** Takes the last picture of the selected figure out of the row, into a figure of its own below. */
export const splitFigure: Command = (state, dispatch) => {
  const selected = selectedFigure(state);
  const images = selected ? imagesOf(selected.node) : [];
  if (!selected || images.length < 2) return false;
  const { node, from } = selected;
  const [rest, last] = [images.slice(0, -1), images.slice(-1)].map((some) =>
    schema.nodes.figure.create({ ...node.attrs, images: some }),
  );
  if (!rest || !last) return false;
  const tr = state.tr.replaceWith(from, from + node.nodeSize, [rest, last]);
  const below = from + rest.nodeSize;
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, below)).scrollIntoView());
  return true;
};

function imagesOf(figure: Node): readonly FigureImage[] {
  const images: readonly FigureImage[] = figure.attrs["images"];
  return images;
}
