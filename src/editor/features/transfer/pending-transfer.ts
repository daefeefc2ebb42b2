import { type EditorState, Plugin, PluginKey, type SelectionBookmark } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { transferPart } from "./transfer-part.ts";

/** Lets an event that was kept happen. */
type Happen = () => void;

/** What was selected when something was pasted that waits; it moves with the text that is edited meanwhile. */
type Selected = ReadonlyMap<symbol, SelectionBookmark>;

const selectedKey = new PluginKey<Selected>("pending-transfer");

/**
 * What is pasted or dropped before the editor can read it, or before it is known how links are written, waits: its event
 * is kept, and happens again once it can. Where what reads it cannot be loaded, it happens as plain text.
 *
 * `pending`: the events that are kept. It outlives the plugin, which is made anew when its context changes.
 */
export function pendingTransferPlugin(context: GetContext, pending: Happen[]): Plugin {
  // Both join at once.
  const hasTransfer = (state: EditorState) => transferPart.now()?.pastes(state) ?? false;
  let isPlain = false;
  let passes = false;

  const isPending = (view: EditorView, data: DataTransfer | null): data is DataTransfer =>
    data !== null &&
    view.editable &&
    !passes &&
    // What comes behind one that waits waits, too: they keep their order.
    (!hasTransfer(view.state) ||
      (context().areLinksPending && (pending.length > 0 || mayHoldLink(data))));

  /** Keeps an event, to happen again where it happened, with what it carried. */
  function keep(
    view: EditorView,
    event: Event,
    data: DataTransfer,
    make: (data: DataTransfer) => Event,
    goThere: () => Happen = () => () => undefined,
  ): void {
    event.preventDefault();
    // The event's own data is gone when it ends.
    const kept = new DataTransfer();
    for (const type of data.types) if (type !== "Files") kept.setData(type, data.getData(type));
    for (const file of data.files) kept.items.add(file);
    const target = event.target ?? view.dom;
    const happen = (): void => {
      if (view.isDestroyed) return;
      const comeBack = goThere();
      target.dispatchEvent(make(kept));
      comeBack();
    };
    pending.push(happen);
    transferPart.load().catch(() => {
      const index = pending.indexOf(happen);
      if (index === -1) return;
      pending.splice(index, 1);
      for (const type of kept.types) if (type !== "text/plain") kept.clearData(type);
      passes = true;
      happen();
      passes = false;
    });
  }

  return new Plugin<Selected>({
    key: selectedKey,
    state: {
      init: () => new Map(),
      apply(tr, selected) {
        const begun: unknown = tr.getMeta(selectedKey);
        if (selected.size === 0 && !(begun instanceof Map)) return selected;
        const moved = [...selected].map(([id, each]) => [id, each.map(tr.mapping)] as const);
        return new Map(begun instanceof Map ? [...moved, ...begun] : moved);
      },
    },
    // Made anew when plugins have joined.
    view(view) {
      const happenNow = (): void => {
        // Those hear events only after this.
        if (pending.length > 0 && hasTransfer(view.state) && !context().areLinksPending)
          queueMicrotask(() => pending.splice(0).forEach((happen) => happen()));
      };
      happenNow();
      return { update: happenNow };
    },
    props: {
      // No HTML but what was cleaned.
      transformPastedHTML(html, view) {
        return hasTransfer(view.state) ? html : "";
      },
      handleKeyDown(_view, event) {
        isPlain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === "KeyV";
        return false;
      },
      handleDOMEvents: {
        paste(view, event) {
          const { clipboardData: data } = event;
          if (!isPending(view, data) || isPlain || view.composing) return false;
          const goThere = keepSelection(view);
          keep(
            view,
            event,
            data,
            (clipboardData) => new ClipboardEvent("paste", { ...BUBBLES, clipboardData }),
            goThere,
          );
          return true;
        },
        drop(view, event) {
          const { dataTransfer: data, clientX, clientY } = event;
          if (!isPending(view, data) || view.dragging) return false;
          keep(
            view,
            event,
            data,
            (dataTransfer) => new DragEvent("drop", { ...BUBBLES, dataTransfer, clientX, clientY }),
          );
          return true;
        },
      },
    },
  });
}

/**
 * Remembers what is selected. The result selects it again, wherever it has moved to, and gives what then selects what was
 * selected meanwhile: somebody may go on elsewhere before a paste can happen.
 */
function keepSelection(view: EditorView): () => Happen {
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

/** Words in which no address can stand need not wait for how one is written. */
function mayHoldLink(data: DataTransfer): boolean {
  const texts = ["text/plain", "text/html"].map((type) => data.getData(type));
  return (
    data.types.includes("text/uri-list") ||
    data.types.includes("Files") ||
    texts.some((text) => /:\/\/|www\./i.test(text))
  );
}

const BUBBLES = { bubbles: true, cancelable: true } as const;
