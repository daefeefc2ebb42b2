import { EditorView } from "@codemirror/view";
import { changedLines } from "../diff/rows.ts";
import { showChangedLines } from "./changed-lines.ts";
import { editSource, smallestEdit, withLineFeeds } from "./line-ends.ts";
import { fromPage, sourceState, type SourceStateEvents } from "./source-state.ts";

/** The source as text to be edited. */
export interface SourceView {
  /** Shows this text, by the smallest change, so that caret and scroll stay. */
  show(text: string): void;
  /** Marks the lines that differ from this text; null: none do. */
  compareWith(opened: string | null): void;
  setEditable(editable: boolean): void;
  /** Puts the caret at this offset of the text and brings its line to the middle. */
  reveal(offset: number): void;
  focus(): void;
  /** Whether the caret stands where it begins, at the top. */
  isAtTop(): boolean;
  /** Whether an input method is at work. */
  composing(): boolean;
  destroy(): void;
}

interface SourceEvents extends SourceStateEvents {
  readonly editable: boolean;
  /** The person changed the text; line ends are those of the source. */
  readonly onEdit: (text: string) => void;
}

/** CodeMirror in a shadow root of `host`, where its style sheets are adopted ones, which the policy allows. */
export function createSourceView(
  host: HTMLElement,
  text: string,
  events: SourceEvents,
): SourceView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.replaceChildren();
  let source = text;
  let opened: string | null = null;
  let compareTimer: ReturnType<typeof setTimeout> | undefined;

  const stateOf = (doc: string, editable: boolean) =>
    sourceState(doc, editable, events, (edits) => {
      source = editSource(source, edits);
      compareSoon();
      events.onEdit(source);
    });

  let editable = events.editable;
  const view = new EditorView({
    state: stateOf(withLineFeeds(text), editable),
    parent: root,
    root,
  });

  const compare = () => {
    const lines =
      opened === null ? null : changedLines(withLineFeeds(opened), withLineFeeds(source));
    view.dispatch({ effects: showChangedLines.of(lines ?? { changed: [], removedBefore: [] }) });
  };
  const compareSoon = () => {
    clearTimeout(compareTimer);
    compareTimer = setTimeout(compare, 200);
  };

  return {
    show(next) {
      source = next;
      const edit = smallestEdit(view.state.doc.toString(), withLineFeeds(next));
      if (edit) view.dispatch({ changes: edit, annotations: fromPage.of(true) });
      compareSoon();
    },
    compareWith(text) {
      opened = text;
      compare();
    },
    setEditable(next) {
      if (next === editable) return;
      editable = next;
      view.setState(stateOf(view.state.doc.toString(), editable));
      compare();
    },
    reveal(offset) {
      const anchor = withLineFeeds(source.slice(0, offset)).length;
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: "center" }),
      });
    },
    focus: () => view.focus(),
    isAtTop: () => view.state.selection.main.anchor + view.state.selection.main.head === 0,
    composing: () => view.composing,
    destroy() {
      clearTimeout(compareTimer);
      view.destroy();
    },
  };
}
