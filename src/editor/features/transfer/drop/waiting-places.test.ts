import { EditorState, Plugin } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { doc, item, p, ul } from "../../../testing/build.ts";
import { dropKey, keepPlace, keptPlace, waitingPlaces } from "./waiting-places.ts";

const id = Symbol("drop");
/** Between the items, after `p("intro")` of 7 and `item("a")` of 5 in a list. */
const BETWEEN = 7 + 1 + 5;

function waiting(): EditorState {
  const state = EditorState.create({
    doc: doc(p("intro"), ul(item("a"), item("b"))),
    plugins: [new Plugin({ key: dropKey, state: waitingPlaces })],
  });
  return state.apply(keepPlace(state.tr, id, BETWEEN));
}

describe("a place that waits for a file that is being read", () => {
  it("stays between its items when the text before it grows", () => {
    const state = waiting();
    const edited = state.apply(state.tr.insertText("more words, ", 1));
    expect(keptPlace(edited, id)).toEqual({ kind: "item", at: BETWEEN + 12 });
  });

  it("takes no item apart when its list goes or a text takes its place", () => {
    const state = waiting();
    const gone = state.apply(state.tr.delete(7, state.doc.content.size));
    expect(keptPlace(gone, id)).toEqual({ kind: "block", at: 7 });
    const joined = state.apply(state.tr.delete(6, state.doc.content.size - 3));
    expect(keptPlace(joined, id)?.kind).toBe("text");
  });

  it("is not known where nothing waits", () => {
    expect(keptPlace(waiting(), Symbol("other"))).toBeNull();
  });
});
