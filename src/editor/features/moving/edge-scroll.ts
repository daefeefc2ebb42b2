import type { EditorView } from "@tiptap/pm/view";
import { scrollerOf } from "../../core/reveal.ts";

/** Pixels from the edge of the window in which a drag scrolls it. */
const EDGE = 48;

/** Scrolls the text while a drag is near the edge of the window. `follow` is called after each step. */
export function edgeScroll(
  view: EditorView,
  follow: (x: number, y: number) => void,
): { readonly at: (x: number, y: number) => void; readonly stop: () => void } {
  let speed = 0;
  const step = (x: number, y: number): void => {
    if (speed === 0) return;
    scrollerOf(view.dom).scrollBy({ top: speed / 3 });
    follow(x, y);
  };
  return {
    at(x, y) {
      speed = y < EDGE ? y - EDGE : Math.max(0, y - (window.innerHeight - EDGE));
      if (speed !== 0) requestAnimationFrame(() => step(x, y));
    },
    stop() {
      speed = 0;
    },
  };
}
