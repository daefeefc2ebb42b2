import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { cleaner, loadCleaner } from "./cleaner.ts";

/** Milliseconds after which the cleaner is loaded, idle or not. */
const LATEST = 3_000;

/**
 * Loads the cleaner of HTML when there is time for it. HTML that is pasted or dropped before waits for it: its event is
 * kept, and happens again. Where the cleaner cannot be loaded it happens without the HTML.
 */
export function awaitCleanerPlugin(isPlain: () => boolean): Plugin {
  const isEarly = (view: EditorView, data: DataTransfer | null): data is DataTransfer =>
    cleaner() === null && view.editable && (data?.types.includes("text/html") ?? false);
  return new Plugin({
    view() {
      // One that fails is tried again by the first paste.
      const load = (): void => void loadCleaner().catch(() => undefined);
      if (typeof requestIdleCallback === "function") {
        const handle = requestIdleCallback(load, { timeout: LATEST });
        return { destroy: () => cancelIdleCallback(handle) };
      }
      const timer = setTimeout(load, LATEST);
      return { destroy: () => clearTimeout(timer) };
    },
    props: {
      handleDOMEvents: {
        paste(view, event) {
          const { clipboardData: data } = event;
          if (!isEarly(view, data) || isPlain() || view.composing) return false;
          again(
            view,
            event,
            data,
            (clipboardData) => new ClipboardEvent("paste", { ...BUBBLES, clipboardData }),
          );
          return true;
        },
        drop(view, event) {
          const { dataTransfer: data, clientX, clientY } = event;
          if (!isEarly(view, data) || view.dragging) return false;
          again(
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

const BUBBLES = { bubbles: true, cancelable: true } as const;

/** Lets an event happen again where it happened, with what it carried, once HTML can be cleaned. */
function again(
  view: EditorView,
  event: Event,
  data: DataTransfer,
  make: (data: DataTransfer) => Event,
): void {
  event.preventDefault();
  // The event's own data is gone when it ends.
  const kept = new DataTransfer();
  for (const type of data.types) if (type !== "Files") kept.setData(type, data.getData(type));
  for (const file of data.files) kept.items.add(file);
  const target = event.target ?? view.dom;
  const happen = (): void => {
    if (!view.isDestroyed) target.dispatchEvent(make(kept));
  };
  loadCleaner().then(happen, () => {
    kept.clearData("text/html");
    happen();
  });
}
