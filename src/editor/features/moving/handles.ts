import type { EditorState } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { insertBelow } from "../../commands/insert-below.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { openBlockMenu } from "../../commands/block-menu.ts";
import { dragByHandle } from "./drag.ts";
import { handlesElement } from "./handles-element.ts";
import type { Movable } from "../../queries/movable.ts";
import { movableAt } from "../../queries/movable.ts";

const handlesKey = new PluginKey("handles");

/**
 * The plus and the grip beside the block under the pointer, else beside the block of the caret. There is one pair for
 * the whole text, laid over it; keys reach what it does by the menus and by Alt with the arrows.
 */
export function handlesPlugin(context: GetContext): Plugin {
  return new Plugin({ key: handlesKey, view: (view) => handles(view, context) });
}

function handles(view: EditorView, context: GetContext): { update: Update; destroy: () => void } {
  const place = view.dom.parentElement;
  let at: number | null = null;
  let hovered = false;
  let frame = 0;

  const current = (): Movable | null =>
    at === null || at > view.state.doc.content.size ? null : movableStartingAt(view.state, at);
  const {
    dom,
    grip,
    show: showBeside,
  } = handlesElement(() => {
    const what = current();
    if (!what) return;
    view.focus();
    insertBelow(what)(view.state, view.dispatch);
  });
  place?.append(dom);
  const endDrags = dragByHandle(view, grip, current, context, (what) =>
    view.dispatch(openBlockMenu(view.state.tr, what.from)),
  );

  const show = (pos: number | null): void => {
    const element = pos === null || !context().editable ? null : view.nodeDOM(pos);
    const what = pos === null ? null : movableStartingAt(view.state, pos);
    if (!(element instanceof HTMLElement) || !what || !place) {
      dom.hidden = true;
      at = null;
      return;
    }
    at = pos;
    const line =
      what.kind === "section"
        ? element.querySelector("h1, h2, h3, h4, h5, h6")
        : firstLine(element);
    const top = middleOfFirstLine(line ?? element) - place.getBoundingClientRect().top;
    showBeside(what, top, view.state.doc, context().texts);
  };

  const later = (where: () => number | null): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!view.isDestroyed) show(where());
    });
  };
  const onMove = (event: PointerEvent): void => {
    const isOwn = event.target instanceof Node && dom.contains(event.target);
    if (event.pointerType === "touch" || isOwn) return;
    hovered = true;
    const { clientX, clientY, target } = event;
    later(() => posUnder(view, clientX, clientY, target));
  };
  const onLeave = (): void => {
    hovered = false;
    later(() => caretBlock(view));
  };
  // They come a moment after the text: the pointer may rest over it already, and the caret stand in it.
  const resting = hoveredBlock(view);
  hovered = resting !== null;
  later(() => resting ?? caretBlock(view));
  place?.addEventListener("pointermove", onMove);
  place?.addEventListener("pointerleave", onLeave);

  return {
    update(_view, before) {
      // The place of a block is looked up only when the caret goes to another one: a key in a block costs nothing.
      if (hovered && before.doc === view.state.doc) return;
      const block = caretBlock(view);
      if (hovered) {
        if (before.doc.childCount !== view.state.doc.childCount) dom.hidden = true;
        return;
      }
      if (block !== at || dom.hidden) later(() => caretBlock(view));
    },
    destroy() {
      cancelAnimationFrame(frame);
      endDrags();
      place?.removeEventListener("pointermove", onMove);
      place?.removeEventListener("pointerleave", onLeave);
      dom.remove();
    },
  };
}
type Update = (view: EditorView, before: EditorState) => void;

/** Where the middle of the first line is, in the window. */
function middleOfFirstLine(element: Element): number {
  const { paddingTop, lineHeight } = getComputedStyle(element);
  const { top } = element.getBoundingClientRect();
  return top + Number.parseFloat(paddingTop) + (Number.parseFloat(lineHeight) || 0) / 2;
}

/** The first line of an item or block: what the handles are centred on. */
function firstLine(element: HTMLElement): Element {
  return element.querySelector("p, pre, h1, h2, h3, h4, h5, h6") ?? element;
}

function movableStartingAt(state: EditorState, pos: number): Movable | null {
  const node = state.doc.nodeAt(pos);
  if (!node) return null;
  const inside = node.isLeaf || node.isAtom ? pos : pos + 1;
  const what = movableAt(state, inside);
  return what?.from === pos ? what : null;
}

/** Where the movable under the pointer begins. Over the margins it is the one on the same line. */
function posUnder(
  view: EditorView,
  x: number,
  y: number,
  target: EventTarget | null,
): number | null {
  if (!(target instanceof Node) || !view.dom.parentElement?.contains(target)) return null;
  const text = view.dom.getBoundingClientRect();
  const style = getComputedStyle(view.dom);
  const left = text.left + Number.parseFloat(style.paddingLeft) + 4;
  const right = text.right - Number.parseFloat(style.paddingRight) - 4;
  const found = view.posAtCoords({ left: Math.min(Math.max(x, left), right), top: y });
  if (!found) return null;
  const pos =
    found.inside >= 0 && view.state.doc.nodeAt(found.inside)?.isAtom ? found.inside : found.pos;
  return movableAt(view.state, pos)?.from ?? null;
}

/** Where the movable begins that the pointer rests over; null where it is elsewhere. */
function hoveredBlock(view: EditorView): number | null {
  const under = [...view.dom.querySelectorAll(":hover")].at(-1);
  return under ? (movableAt(view.state, view.posAtDOM(under, 0))?.from ?? null) : null;
}

function caretBlock(view: EditorView): number | null {
  if (!view.hasFocus()) return null;
  return movableAt(view.state, view.state.selection.from)?.from ?? null;
}
