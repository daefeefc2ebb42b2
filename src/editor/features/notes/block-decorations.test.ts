import { Decoration } from "@tiptap/pm/view";
import type { EditorState, Plugin } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceDocTransaction } from "../../commands/replace-doc.ts";
import { toggleBold } from "../../commands/marks.ts";
import { moveDown, moveUp } from "../../commands/move-by-key.ts";
import { doc, item, p, section, stateOf, strong, ul } from "../../testing/build.ts";
import { documents } from "../../testing/documents.ts";
import { blockDecorations } from "./block-decorations.ts";

/** Marks items and paragraphs by what is in them: their words, and whether any are bold. */
const plugin = blockDecorations("test", (node, pos) => {
  if (node.type.name !== "list_item" && node.type.name !== "paragraph") return null;
  if (!node.textContent.includes("甲")) return null;
  const bold = JSON.stringify(node.toJSON()).includes("strong");
  return Decoration.node(pos, pos + node.nodeSize, { title: `${node.textContent} ${bold}` });
});

function shown(state: EditorState): string[] {
  const set = decorationsOf(state, plugin);
  return set
    .find()
    .map(
      (decoration) =>
        `${decoration.from}-${decoration.to} ${JSON.stringify(state.doc.nodeAt(decoration.from)?.textContent)} ${titleOf(decoration)}`,
    )
    .toSorted();
}

function decorationsOf(state: EditorState, of: Plugin<DecorationSet>): DecorationSet {
  const set = of.getState(state);
  if (!set) throw new Error("The plugin is not in the state.");
  return set;
}

/** Decorations are equal where they set the same attributes; their title is what tells them apart here. */
function titleOf(decoration: Decoration): string {
  const type: unknown = Reflect.get(decoration, "type");
  const attrs: unknown =
    typeof type === "object" && type !== null ? Reflect.get(type, "attrs") : null;
  return JSON.stringify(attrs);
}

describe("decorations of blocks", () => {
  it("after any change are those that the document would get anew", () => {
    const change = fc.oneof(
      documents.map(
        (next) => (state: EditorState) =>
          state.apply(replaceDocTransaction(state, next) ?? state.tr),
      ),
      fc
        .tuple(fc.nat(), fc.constantFrom(moveUp, moveDown, toggleBold))
        .map(([place, command]) => (state: EditorState) => {
          const size = state.doc.content.size;
          if (size === 0) return state;
          const $at = state.doc.resolve(place % size);
          let next = state.apply(
            state.tr.setSelection(TextSelection.between($at, state.doc.resolve(size))),
          );
          command(next, (tr) => {
            next = next.apply(tr);
          });
          return next;
        }),
      fc
        .tuple(fc.nat(), fc.constantFrom("甲", "x", ""))
        .map(([place, words]) => (state: EditorState) => {
          const found: number[] = [];
          state.doc.descendants((node, pos) => {
            if (node.type.name === "paragraph" && node.content.size > 0) found.push(pos + 1);
          });
          const at = found[place % Math.max(1, found.length)];
          if (at === undefined) return state;
          return state.apply(
            words === "" ? state.tr.delete(at, at + 1) : state.tr.insertText(words, at),
          );
        }),
    );
    fc.assert(
      fc.property(documents, fc.array(change, { maxLength: 6 }), (first, changes) => {
        let state = stateOf(first, [plugin]);
        for (const make of changes) {
          state = make(state);
          expect(shown(state)).toEqual(shown(stateOf(state.doc, [plugin])));
        }
      }),
      { numRuns: 400 },
    );
  });

  it("look at a block again when only its marks change", () => {
    const state = stateOf(doc(section("一", ul(item("‸甲‸"), item("乙")))), [plugin]);
    let bold = state;
    toggleBold(state, (tr) => {
      bold = state.apply(tr);
    });
    expect(bold.doc.eq(doc(section("一", ul(item(strong("甲")), item("乙")))))).toBe(true);
    expect(shown(bold)).toEqual(
      shown(stateOf(doc(section("一", ul(item(strong("甲")), item("乙")))), [plugin])),
    );
    expect(shown(bold)).not.toEqual(shown(state));
  });

  it("stay on a block that begins where a change ends", () => {
    const state = stateOf(doc(p("‸"), p("甲")), [plugin]);
    const changed = state.apply(state.tr.replaceWith(0, 2, [p("乙"), p("丙")]));
    expect(shown(changed)).toEqual(shown(stateOf(changed.doc, [plugin])));
    expect(shown(changed)).toHaveLength(1);
    const list = stateOf(doc(p("乙"), ul(item("甲"))), [plugin]);
    const below = list.apply(list.tr.replaceWith(0, 3, p("丙丙")));
    expect(shown(below)).toEqual(shown(stateOf(below.doc, [plugin])));
  });

  it("there are none in a document without such blocks", () => {
    expect(shown(stateOf(doc(p("乙")), [plugin]))).toEqual([]);
  });
});
