import { describe, expect, it } from "vitest";
import type { EditorState } from "@tiptap/pm/state";
import { history, undo } from "@tiptap/pm/history";
import { GapCursor } from "@tiptap/pm/gapcursor";
import type { Node } from "@tiptap/pm/model";
import { type Selection, EditorState as State, NodeSelection } from "@tiptap/pm/state";
import { newImage } from "../../issue/figures/image-attributes.ts";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { schema } from "../../issue/schema/index.ts";
import { movableAt } from "../queries/movable.ts";
import { fitsBeside, joinFigures, joinsBelow, moveBeside, splitFigure } from "./figure-rows.ts";

/** Figures one below the other with these pictures; the last is selected. */
function stateOf(...rows: readonly (readonly string[])[]): EditorState {
  const figures = rows.map((paths) =>
    schema.nodes.figure.create({ images: paths.map((path) => newImage(path)) }),
  );
  const state = State.create({ doc: schema.nodes.doc.create(null, figures) });
  const last = state.doc.content.size - 1;
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, last)));
}

function rowsOf(state: EditorState): string[] {
  return state.doc.children.map(({ attrs }) => {
    const images: readonly FigureImage[] = attrs["images"];
    return images.map(({ path }) => path).join(" ");
  });
}

const selectedAt = (doc: Node, pos: number): Selection => NodeSelection.create(doc, pos);
const gapAt = (doc: Node, pos: number): Selection => new GapCursor(doc.resolve(pos));

/** The figure of this index taken before a picture of the row of another. */
function dragged(state: EditorState, from: number, row: number, index: number): EditorState | null {
  const what = movableAt(state, from);
  if (!what || !fitsBeside(state, what, row)) return null;
  return state.apply(moveBeside(state, what, row, index));
}

describe("figures side by side", () => {
  it("are made of one and the one right above, and taken apart from the end", () => {
    let state = stateOf(["a"], ["b", "c"]);
    expect(joinsBelow(state)).toBe(false);
    expect(joinFigures(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(rowsOf(state)).toEqual(["a b c"]);
    expect(splitFigure(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(rowsOf(state)).toEqual(["a b", "c"]);
    expect(state.selection.from).toBe(1);
  });

  it("are made from the upper one too, and at the caret between two", () => {
    for (const place of [selectedAt, gapAt]) {
      const state = stateOf(["a"], ["b"], ["c"]);
      const at = place === gapAt ? 1 : 0;
      let now = state.apply(state.tr.setSelection(place(state.doc, at)));
      expect(joinsBelow(now)).toBe(place !== gapAt);
      expect(joinFigures(now, (tr) => (now = now.apply(tr)))).toBe(true);
      expect(rowsOf(now)).toEqual(["a b", "c"]);
      expect(now.selection.from).toBe(0);
    }
  });

  it("are four at most, and nothing where there is no figure above or no row", () => {
    expect(joinFigures(stateOf(["a", "b", "c"], ["d", "e"]))).toBe(false);
    expect(joinFigures(stateOf(["a"]))).toBe(false);
    expect(splitFigure(stateOf(["a"]))).toBe(false);
  });
});

describe("a figure that is dragged", () => {
  it("goes beside any picture of a row above or below it, and back by undo", () => {
    const before = stateOf(["a"], ["b", "c"], ["d"]);
    const state = before.reconfigure({ plugins: [history()] });
    const cases = [
      [2, 1, 1, ["a", "b d c"], 1],
      [0, 1, 2, ["b c a", "d"], 0],
      [2, 0, 0, ["d a", "b c"], 0],
    ] as const;
    for (const [from, row, index, rows, at] of cases) {
      let now = dragged(state, from, row, index);
      expect(now && rowsOf(now)).toEqual(rows);
      expect(now?.selection).toBeInstanceOf(NodeSelection);
      expect(now?.selection.from).toBe(at);
      if (now) undo(now, (tr) => (now = now?.apply(tr) ?? null));
      expect(now?.doc.eq(state.doc)).toBe(true);
    }
  });

  it("goes beside no other block, not beside itself, and makes no row of more than four", () => {
    const state = stateOf(["a"], ["b", "c", "d"], ["e", "f"]);
    expect(dragged(state, 0, 0, 0)).toBeNull();
    expect(dragged(state, 2, 1, 0)).toBeNull();
    const words = State.create({
      doc: schema.nodes.doc.create(null, [
        schema.nodes.paragraph.create(null, schema.text("words")),
        schema.nodes.figure.create({ images: [newImage("a")] }),
      ]),
    });
    expect(dragged(words, 7, 0, 0)).toBeNull();
    expect(dragged(words, 1, 7, 0)).toBeNull();
  });
});
