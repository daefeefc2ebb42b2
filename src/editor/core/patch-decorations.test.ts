import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { schema } from "../../issue/schema/index.ts";
import { patchDecorations } from "./patch-decorations.ts";

function docOf(...words: readonly string[]): Node {
  return schema.node(
    "doc",
    null,
    words.map((text) => schema.node("paragraph", null, [schema.text(text)])),
  );
}

function mark(from: number, to: number, says: string): Decoration {
  return Decoration.inline(from, to, { class: says }, { says });
}

function shown(set: DecorationSet): string[] {
  return set.find().map(({ from, to, spec }) => `${from}-${to} ${String(spec["says"])}`);
}

describe("decorations that are looked for anew", () => {
  const doc = docOf("one two", "three four");
  const first = DecorationSet.create(doc, [mark(1, 4, "a"), mark(10, 15, "b")]);

  it("stay the same set where they say the same", () => {
    expect(patchDecorations(first, doc, [mark(10, 15, "b"), mark(1, 4, "a")])).toBe(first);
  });

  it("stay the same objects in all blocks but those where something changed, also after typing", () => {
    const { tr } = EditorState.create({ doc });
    tr.insertText("x", 8);
    const mapped = first.map(tr.mapping, tr.doc);
    const patched = patchDecorations(mapped, tr.doc, [mark(1, 4, "c"), mark(11, 16, "b")]);
    expect(shown(patched)).toEqual(["1-4 c", "11-16 b"]);
    const secondOf = (set: DecorationSet): unknown =>
      set.forChild(tr.doc.child(0).nodeSize, tr.doc.child(1));
    expect(secondOf(patched)).toBe(secondOf(mapped));
  });

  it("stay where two of them have come to say the same of one place", () => {
    const two = DecorationSet.create(doc, [mark(1, 4, "a"), mark(5, 8, "a")]);
    const { tr } = EditorState.create({ doc });
    const joined = two.map(tr.delete(1, 5).mapping, tr.doc).add(tr.doc, [mark(1, 4, "a")]);
    expect(shown(patchDecorations(joined, tr.doc, [mark(1, 4, "a")]))).toEqual(["1-4 a"]);
  });

  it("go where nobody wants them any more, and come where they are new", () => {
    expect(shown(patchDecorations(first, doc, []))).toEqual([]);
    expect(shown(patchDecorations(DecorationSet.empty, doc, [mark(1, 4, "a")]))).toEqual(["1-4 a"]);
  });
});
