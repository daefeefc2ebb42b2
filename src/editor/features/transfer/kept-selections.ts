import { PluginKey, type SelectionBookmark, type StateField } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** By a name for each, what was selected; it moves with the text that is edited meanwhile. */
type Selected = ReadonlyMap<symbol, SelectionBookmark>;

/** The key of what keeps selections for what is pasted and waits. */
export const selectedKey = new PluginKey<Selected>("pending-transfer");

export const keptSelections: StateField<Selected> = {
  init: () => new Map(),
  apply(tr, selected) {
    const begun: unknown = tr.getMeta(selectedKey);
    if (selected.size === 0 && !(begun instanceof Map)) return selected;
    const moved = [...selected].map(([id, each]) => [id, each.map(tr.mapping)] as const);
    return new Map(begun instanceof Map ? [...moved, ...begun] : moved);
  },
};

/**
 * Remembers what is selected. The result selects it again, wherever it has moved to, and gives what then selects what was
 * selected meanwhile: somebody may go on elsewhere before a paste can happen.
 */
export function keepSelection(view: EditorView): () => () => void {
  const note = (): symbol => {
    const id = Symbol("selected");
    const { selection, tr } = view.state;
    view.dispatch(tr.setMeta(selectedKey, new Map([[id, selection.getBookmark()]])));
    return id;
  };
  const select = (id: symbol): void => {
    const { doc, selection, tr } = view.state;
    const noted = selectedKey.getState(view.state)?.get(id)?.resolve(doc);
    if (noted && !noted.eq(selection)) view.dispatch(tr.setSelection(noted));
  };
  const pastedAt = note();
  return () => {
    const { selection } = view.state;
    const there = selectedKey.getState(view.state)?.get(pastedAt)?.resolve(view.state.doc);
    if (!there || there.eq(selection)) return () => undefined;
    const leftAt = note();
    select(pastedAt);
    return () => select(leftAt);
  };
}
