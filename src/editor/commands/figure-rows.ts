import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { NodeSelection } from "@tiptap/pm/state";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { schema } from "../../issue/schema/index.ts";
import type { Movable } from "../queries/movable.ts";
import { follow, MOVED, takeAway } from "./take-away.ts";

/** More side by side are too small to be seen. */
const MOST_IN_ROW = 4;

/** The selected figure and where it stands; null where none is selected. */
function selectedFigure({ selection }: EditorState) {
  if (!(selection instanceof NodeSelection) || !isFigure(selection.node)) return null;
  return { node: selection.node, from: selection.from };
}

/**
 * Two figures that touch, and where they meet: the selected one and the one right above, else the one right below; or
 * those between which the caret stands.
 */
function neighbours({ selection }: EditorState) {
  const { $from, $to } = selection;
  const isSelected = selection instanceof NodeSelection && isFigure(selection.node);
  const isBetween = selection.empty && !$from.parent.inlineContent;
  for (const $meet of isSelected ? [$from, $to] : isBetween ? [$from] : []) {
    const { nodeBefore: above, nodeAfter: below } = $meet;
    if (isFigure(above) && isFigure(below)) return { above, below, meet: $meet.pos };
  }
  return null;
}

/**
 * Puts the pictures of two figures that touch side by side, four in all at most: those of the selected one and of the one
 * above, or below where there is none above; or of the two at the caret.
 */
export const joinFigures: Command = (state, dispatch) => {
  const found = neighbours(state);
  if (!found) return false;
  const { above, below, meet } = found;
  const images = [...imagesOf(above), ...imagesOf(below)];
  if (images.length > MOST_IN_ROW) return false;
  const start = meet - above.nodeSize;
  const row = schema.nodes.figure.create({ ...above.attrs, images });
  const tr = closeHistory(state.tr.replaceWith(start, meet + below.nodeSize, row));
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, start)).scrollIntoView());
  return true;
};

/** Whether `joinFigures` would take the figure below, since there is none above the selected one. */
export function joinsBelow(state: EditorState): boolean {
  return neighbours(state)?.above === selectedFigure(state)?.node;
}

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
  const tr = closeHistory(state.tr.replaceWith(from, from + node.nodeSize, [rest, last]));
  const below = from + rest.nodeSize;
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, below)).scrollIntoView());
  return true;
};

/** Whether a moved thing may stand beside the pictures of the figure at `row`: it is another figure, and they are four at most. */
export function fitsBeside({ doc }: EditorState, { nodes, from }: Movable, row: number): boolean {
  const [figure] = nodes;
  const beside = doc.nodeAt(row);
  if (nodes.length !== 1 || !isFigure(figure) || !isFigure(beside) || from === row) return false;
  return imagesOf(figure).length + imagesOf(beside).length <= MOST_IN_ROW;
}

/** Moves a figure that fits there into the row at `row`, before its picture of this index, in one step of the history. */
export function moveBeside(
  state: EditorState,
  what: Movable,
  row: number,
  index: number,
): Transaction {
  const { tr, doc } = state;
  const beside = doc.nodeAt(row);
  const [figure] = what.nodes;
  if (!isFigure(beside) || !isFigure(figure)) return tr;
  const images = imagesOf(beside).toSpliced(index, 0, ...imagesOf(figure));
  tr.setNodeMarkup(row, null, { ...beside.attrs, images });
  takeAway(tr, what);
  tr.setSelection(NodeSelection.create(tr.doc, tr.mapping.map(row)));
  follow(tr, state);
  return closeHistory(tr).setMeta(MOVED, true).scrollIntoView();
}

function isFigure(node: Node | null | undefined): node is Node {
  return node?.type === schema.nodes.figure;
}

function imagesOf(figure: Node): readonly FigureImage[] {
  const images: readonly FigureImage[] = figure.attrs["images"];
  return images;
}
