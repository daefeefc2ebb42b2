import { describe, expect, it } from "vitest";
import { EditorState } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { beginIntro } from "./intro.ts";

function begun(doc: Node): string | null {
  let state = EditorState.create({ doc });
  return beginIntro(state, (tr) => (state = state.apply(tr)))
    ? `${state.doc.toString()} ${state.selection.from}`
    : null;
}
const section = schema.node("section", null, schema.node("heading", null, schema.text("一")));

describe("the introduction", () => {
  it("begins above the first section, and in an issue without any text", () => {
    expect(begun(schema.node("doc", null, section))).toBe(
      'doc(paragraph, section(heading("一"))) 1',
    );
    expect(begun(schema.node("doc"))).toBe("doc(paragraph) 1");
  });

  it("is not begun twice", () => {
    expect(begun(schema.node("doc", null, [schema.node("paragraph"), section]))).toBeNull();
  });
});
