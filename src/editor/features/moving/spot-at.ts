import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { moveBeside } from "../../commands/figure-rows.ts";
import { moveTo } from "../../commands/move-to.ts";
import type { DropPlace, RowPlace } from "../../core/chrome/drop-line.ts";
import type { Gap } from "../../queries/gaps.ts";
import type { Movable } from "../../queries/movable.ts";
import { gapAt } from "./gap-at.ts";
import { rowSpotAt } from "./row-spot-at.ts";

/** Where what is dragged would go: the line that shows it, and what puts it there. */
export interface Spot {
  readonly place: DropPlace | RowPlace;
  readonly move: (state: EditorState) => Transaction;
}

/** The place under the pointer: beside a picture for another figure, else the nearest gap; null where there is none. */
export function spotAt(
  view: EditorView,
  what: Movable,
  gaps: readonly Gap[],
  x: number,
  y: number,
): Spot | null {
  const beside = rowSpotAt(view, what, x, y);
  if (beside) {
    const { row, index, place } = beside;
    return { place, move: (state) => moveBeside(state, what, row, index) };
  }
  const found = gapAt(view, what, gaps, x, y);
  return found && { place: found.place, move: (state) => moveTo(state, what, found.gap) };
}
