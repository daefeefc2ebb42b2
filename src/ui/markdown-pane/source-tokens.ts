import type { Range } from "@codemirror/state";
import { Decoration, ViewPlugin } from "@codemirror/view";
import type { DecorationSet, EditorView, ViewUpdate } from "@codemirror/view";
import { tokensOf } from "../diff/tokens.ts";

const MARKS = {
  syntax: Decoration.mark({ class: "source-syntax" }),
  address: Decoration.mark({ class: "source-address" }),
  head: Decoration.mark({ class: "source-head" }),
};

/** Pales what is machinery, in the lines that are on screen. */
export const sourceTokens = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = visibleTokens(view);
    }

    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = visibleTokens(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function visibleTokens(view: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      for (const token of tokensOf(line.text))
        if (token.from < token.to)
          marks.push(MARKS[token.kind].range(line.from + token.from, line.from + token.to));
      at = line.to + 1;
    }
  }
  return Decoration.set(marks, true);
}
