import { describe, expect, it } from "vitest";
import { TextSelection } from "@tiptap/pm/state";
import { moveDown } from "../../commands/move-by-key.ts";
import { after, doc, p, section, show, stateOf } from "../../testing/build.ts";
import { foldedSections, foldingPlugin, setFolds, toggleFold } from "./folding.ts";

const two = doc(section("一", p("甲‸")), section("二", p("乙")));

describe("folding", () => {
  it("folds a section and unfolds it, and never changes the document", () => {
    const state = stateOf(two, [foldingPlugin()]);
    const folded = after(state, toggleFold(0));
    expect(foldedSections(folded)).toEqual([0]);
    expect(folded.doc).toBe(state.doc);
    expect(foldedSections(after(folded, toggleFold(0)))).toEqual([]);
  });

  it("takes a caret out of what it hides", () => {
    expect(show(after(stateOf(two, [foldingPlugin()]), toggleFold(0)))).toContain("heading1(一‸)");
  });

  it("opens when the caret gets into what is hidden", () => {
    const folded = after(stateOf(two, [foldingPlugin()]), setFolds([0, 1]));
    const inside = folded.apply(folded.tr.setSelection(TextSelection.create(folded.doc, 5)));
    expect(foldedSections(inside)).toEqual([1]);
  });

  it("stays with its section when another one moves", () => {
    const state = after(
      stateOf(doc(section("一‸"), section("二", p("乙")), section("三")), [foldingPlugin()]),
      setFolds([1]),
    );
    expect(foldedSections(after(state, moveDown))).toEqual([0]);
  });
});
