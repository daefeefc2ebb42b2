import type { EditorView } from "@tiptap/pm/view";
import type { RowPlace } from "../../core/chrome/drop-line.ts";
import { fitsBeside } from "../../commands/figure-rows.ts";
import type { Movable } from "../../queries/movable.ts";

/** How much of a picture's width, from either side, stands for the place beside it; between that is above and below. */
const SIDE = 0.3;

/** The place in a row of pictures under the pointer: before which picture of which figure. */
export interface RowSpot {
  readonly row: number;
  readonly index: number;
  readonly place: RowPlace;
}

/** The place beside a picture that the pointer is over, near its left or right edge; null where what is moved may not stand there. */
export function rowSpotAt(view: EditorView, what: Movable, x: number, y: number): RowSpot | null {
  const pictures = view.root.elementFromPoint(x, y)?.closest(".figure")?.querySelector(".pictures");
  if (!pictures || !view.dom.contains(pictures)) return null;
  const row = view.posAtDOM(pictures, 0);
  if (!fitsBeside(view.state, what, row)) return null;
  const cells = [...pictures.children].map(rectOf);
  const at = cells.findIndex(({ left, right }) => x >= left && x <= right);
  const cell = cells[at];
  if (!cell) return null;
  const across = (x - cell.left) / cell.width;
  if (across > SIDE && across < 1 - SIDE) return null;
  const index = at + (across < SIDE ? 0 : 1);
  // As high as the pictures are: captions stand below.
  const boxes = [...pictures.querySelectorAll(".figure-box")].map(rectOf);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { row, index, place: { kind: "row", line: { x: between(cells, index), top, bottom } } };
}

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The middle between two pictures; a little beside the first and the last. */
function between(cells: readonly DOMRect[], index: number): number {
  const [before, after] = [cells[index - 1], cells[index]];
  if (before && after) return (before.right + after.left) / 2;
  return before ? before.right + BESIDE : (after?.left ?? 0) - BESIDE;
}

/** Pixels between a row and the line beside it. */
const BESIDE = 6;
