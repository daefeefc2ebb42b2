import type { Command } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { revealSelection } from "../../core/reveal.ts";
import type { FindHandle } from "./find-handle.ts";
import { findState, goToMatch, replaceAll, replaceMatch, setQuery } from "./find.ts";

export { findPlugin } from "./find.ts";

/** What the find bar does with the text. The focus stays in the bar, so what is found is brought into view here. */
export function makeFind(view: EditorView, editable: () => boolean): FindHandle {
  const run = (command: Command): boolean => command(view.state, view.dispatch, view);
  const go = (direction: 1 | -1): void => {
    if (run(goToMatch(direction))) revealSelection(view);
  };
  return {
    state: () => findState(view.state),
    setQuery(query, options) {
      run(setQuery(query, options));
      if (findState(view.state).count > 0) revealSelection(view);
    },
    next: () => go(1),
    previous: () => go(-1),
    replace(text) {
      const replaced = editable() && run(replaceMatch(text));
      if (replaced) go(1);
      return replaced;
    },
    replaceAll(text) {
      const { count } = findState(view.state);
      return editable() && run(replaceAll(text)) ? count : 0;
    },
    close() {
      run(setQuery("", { matchCase: false, wholeWord: false }));
    },
  };
}
