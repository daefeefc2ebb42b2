import { describe, expect, it } from "vitest";
import type { EditorState } from "@tiptap/pm/state";
import { EditorState as State, NodeSelection } from "@tiptap/pm/state";
import { newImage } from "../../issue/figures/image-attributes.ts";
import type { FigureImage } from "../../issue/figures/figure-image.ts";
import { schema } from "../../issue/schema/index.ts";
import { joinFigureAbove, splitFigure } from "./figure-rows.ts";

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

describe("figures side by side", () => {
  it("are made of one and the one right above, and taken apart from the end", () => {
    let state = stateOf(["a"], ["b", "c"]);
    expect(joinFigureAbove(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(rowsOf(state)).toEqual(["a b c"]);
    expect(splitFigure(state, (tr) => (state = state.apply(tr)))).toBe(true);
    expect(rowsOf(state)).toEqual(["a b", "c"]);
    expect(state.selection.from).toBe(1);
  });

  it("are four at most, and nothing where there is no figure above or no row", () => {
    expect(joinFigureAbove(stateOf(["a", "b", "c"], ["d", "e"]))).toBe(false);
    expect(joinFigureAbove(stateOf(["a"]))).toBe(false);
    expect(splitFigure(stateOf(["a"]))).toBe(false);
  });
});
