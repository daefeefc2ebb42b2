import { Annotation, EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { changedLinesExtension } from "./changed-lines.ts";
import type { Replacement } from "./line-ends.ts";
import { sourceTheme } from "./source-theme.ts";
import { sourceTokens } from "./source-tokens.ts";

export interface SourceStateEvents {
  readonly label: string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Marks a change that came from the page, so that it is not taken for the person's. */
export const fromPage = Annotation.define<true>();

/** What the source looks like and does by its keys. `onTyped` hears what the person changed. */
export function sourceState(
  doc: string,
  editable: boolean,
  { label, onUndo, onRedo }: SourceStateEvents,
  onTyped: (edits: readonly Replacement[]) => void,
): EditorState {
  const run = (action: () => void) => () => {
    action();
    return true;
  };
  return EditorState.create({
    doc,
    extensions: [
      lineNumbers(),
      changedLinesExtension,
      highlightActiveLine(),
      EditorView.lineWrapping,
      EditorState.tabSize.of(4),
      EditorView.editable.of(editable),
      EditorState.readOnly.of(!editable),
      EditorView.contentAttributes.of({
        "aria-label": label,
        spellcheck: "false",
        tabindex: "0",
      }),
      keymap.of([
        { key: "Enter", run: insertLineEnd },
        { key: "Mod-z", run: run(onUndo) },
        { key: "Mod-Shift-z", run: run(onRedo) },
        { key: "Mod-y", run: run(onRedo) },
      ]),
      sourceTheme,
      sourceTokens,
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || update.transactions.some((each) => each.annotation(fromPage)))
          return;
        const edits: Replacement[] = [];
        update.changes.iterChanges((from, to, _newFrom, _newTo, inserted) =>
          edits.push({ from, to, insert: inserted.toString() }),
        );
        onTyped(edits);
      }),
    ],
  });
}

function insertLineEnd(view: EditorView): boolean {
  if (view.state.readOnly) return false;
  view.dispatch({ ...view.state.replaceSelection("\n"), scrollIntoView: true, userEvent: "input" });
  return true;
}
