import type { EditorView } from "@tiptap/pm/view";

/** Pixels that stay free above and below what is brought into view. */
const ROOM = 96;

/** Brings the head of the selection into view, also while the focus is elsewhere, where the browser does not. */
export function revealSelection(view: EditorView): void {
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  const scroller = scrollerOf(view.dom);
  const frame =
    scroller instanceof HTMLElement
      ? scroller.getBoundingClientRect()
      : { top: 0, bottom: window.innerHeight };
  const above = frame.top + ROOM - top;
  const below = bottom - (frame.bottom - ROOM);
  if (above > 0) scroller.scrollBy({ top: -above });
  else if (below > 0) scroller.scrollBy({ top: below });
}

/** The element, or the window, that scrolls the text. */
export function scrollerOf(element: HTMLElement): HTMLElement | Window {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (overflowY === "auto" || overflowY === "scroll") return around;
  }
  return window;
}
