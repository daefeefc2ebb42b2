import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import type { EditorState, Extension, Range } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutter } from "@codemirror/view";
import type { DecorationSet } from "@codemirror/view";

/** Line numbers from 0, as `changedLines` gives them. */
interface ChangedLines {
  readonly changed: readonly number[];
  readonly removedBefore: readonly number[];
}

/** Tells which lines differ from the file as it was opened. */
export const showChangedLines = StateEffect.define<ChangedLines>();

class Added extends GutterMarker {
  override elementClass = "source-sign";
  override toDOM() {
    return document.createTextNode("+");
  }
}

class Removed extends GutterMarker {
  override elementClass = "source-removed";
  override toDOM() {
    return document.createTextNode("−");
  }
}

const ADDED = new Added();
const REMOVED = new Removed();
const TINT = Decoration.line({ class: "source-added" });

interface Shown {
  readonly tints: DecorationSet;
  readonly signs: RangeSet<GutterMarker>;
}

const field = StateField.define<Shown>({
  create: () => ({ tints: Decoration.none, signs: RangeSet.empty }),
  update(shown, transaction) {
    let next = transaction.docChanged
      ? { tints: shown.tints.map(transaction.changes), signs: shown.signs.map(transaction.changes) }
      : shown;
    for (const effect of transaction.effects)
      if (effect.is(showChangedLines)) next = shownOf(transaction.state, effect.value);
    return next;
  },
  provide: (self) => [
    EditorView.decorations.from(self, ({ tints }) => tints),
    gutter({ class: "cm-signs", markers: (view) => view.state.field(self).signs }),
  ],
});

/** Signs in the gutter and a tint behind the lines that differ. */
export const changedLinesExtension: Extension = field;

function shownOf({ doc }: EditorState, { changed, removedBefore }: ChangedLines): Shown {
  const startOf = (line: number) => (line < doc.lines ? doc.line(line + 1).from : null);
  const at = (lines: readonly number[]) => lines.map(startOf).filter((from) => from !== null);
  const tints: Range<Decoration>[] = at(changed).map((from) => TINT.range(from));
  const signs: Range<GutterMarker>[] = [
    ...at(changed).map((from) => ADDED.range(from)),
    ...at(removedBefore).map((from) => REMOVED.range(from)),
  ];
  return { tints: Decoration.set(tints, true), signs: RangeSet.of(signs, true) };
}
