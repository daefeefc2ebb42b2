// @vitest-environment jsdom
import { EditorView } from "@tiptap/pm/view";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { schema } from "../../../issue/schema/index.ts";
import { doc, p, stateOf } from "../../testing/build.ts";
import { contextFor } from "../../testing/context.ts";
import { inlineSourceView } from "./inline-source-view.ts";

let view: EditorView;
const field = () => view.dom.querySelector("input");
const pieces = (): string[] => {
  const found: string[] = [];
  view.state.doc.descendants((node) => {
    if (node.type.name === "inline_source") found.push(String(node.attrs["text"]));
  });
  return found;
};

function type(text: string): void {
  const input = field();
  if (!input) throw new Error("There is no field to type into.");
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

function press(key: string): void {
  field()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

describe("a piece of a line as it is written", () => {
  beforeEach(() => {
    const piece = schema.nodes.inline_source.create({ kind: "liquid", text: "{{ one }}" });
    view = new EditorView(document.body, {
      state: stateOf(doc(p("Words ", piece, " and more"))),
      nodeViews: {
        inline_source: (node, shown, getPos) =>
          inlineSourceView(() => contextFor({}), node, shown, getPos),
      },
    });
    view.dom.querySelector(".inline-source")?.dispatchEvent(new MouseEvent("dblclick"));
  });
  afterEach(() => view.destroy());

  it("is in the text while it is typed, in the same field", () => {
    const before = field();
    type("{{ tw");
    type("{{ two }}");
    expect(pieces()).toEqual(["{{ two }}"]);
    expect(field()).toBe(before);
    press("Enter");
    expect([pieces(), field()]).toEqual([["{{ two }}"], null]);
  });

  it("is as it was after Escape", () => {
    type("{{ two }}");
    press("Escape");
    expect([pieces(), field()]).toEqual([["{{ one }}"], null]);
  });

  it("is gone when nothing is left of it, but not before the field is left", () => {
    type("");
    expect(pieces()).toHaveLength(1);
    press("Enter");
    expect(pieces()).toEqual([]);
  });
});
