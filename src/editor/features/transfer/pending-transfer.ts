import { type EditorState, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import { keepSelection, keptSelections, selectedKey } from "./kept-selections.ts";
import { transferPart } from "./transfer-part.ts";

/** Lets an event that was kept happen. */
type Happen = () => void;

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
    const kept = copyOf(data);
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

  return new Plugin({
    key: selectedKey,
    state: keptSelections,
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
          const again = (clipboardData: DataTransfer) =>
            new ClipboardEvent("paste", { ...BUBBLES, clipboardData });
          keep(view, event, data, again, keepSelection(view));
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

/** An event's own data is gone when it ends. */
function copyOf(data: DataTransfer): DataTransfer {
  const kept = new DataTransfer();
  for (const type of data.types) if (type !== "Files") kept.setData(type, data.getData(type));
  for (const file of data.files) kept.items.add(file);
  return kept;
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
