import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { dropLine } from "../../core/chrome/drop-line.ts";
import { sectionTitle } from "../../queries/sections.ts";
import type { GetContext } from "../../core/editor-context.ts";
import type { Gap } from "../../queries/gaps.ts";
import { gapsFor } from "../../queries/gaps.ts";
import { edgeScroll } from "./edge-scroll.ts";
import type { Movable } from "../../queries/movable.ts";
import { movableSelected } from "../../queries/movable.ts";
import { type Spot, spotAt } from "./spot-at.ts";

/** Pixels the pointer travels before a press on the grip is a drag. */
const THRESHOLD = 4;

interface Drag {
  readonly what: Movable;
  readonly gaps: readonly Gap[];
  readonly ghost: HTMLElement;
  readonly doc: EditorView["state"]["doc"];
  spot: Spot | null;
}

/**
 * Moves blocks by their grip. It is the pointer that is followed, not the browser's drag and drop: nothing is taken out
 * of the document until the pointer is let go over a place for it, and then in one transaction. Let go anywhere else,
 * Escape, or a change of the document meanwhile: nothing has happened. Returns what ends it.
 */
export function dragByHandle(
  view: EditorView,
  grip: HTMLElement,
  current: () => Movable | null,
  context: GetContext,
  press: (what: Movable) => void,
): () => void {
  const line = dropLine(view);
  let start: { x: number; y: number; what: Movable } | null = null;
  let drag: Drag | null = null;

  const end = (): void => {
    drag?.ghost.remove();
    if (drag) markDragged(view, drag.what, false);
    drag = null;
    start = null;
    scroll.stop();
    line.hide();
    document.removeEventListener("keydown", onKey, true);
  };
  const cancel = (): void => {
    if (drag) context().announce(context().texts.announce.moveCancelled);
    end();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const follow = (x: number, y: number): void => {
    if (!drag) return;
    drag.ghost.style.transform = `translate(${x + 12}px, ${y + 12}px)`;
    drag.spot = spotAt(view, drag.what, drag.gaps, x, y);
    line.show(drag.spot?.place ?? null, context);
    scroll.at(x, y);
  };
  const scroll = edgeScroll(view, follow);

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !context().editable) return;
    event.preventDefault();
    const under = current();
    if (!under) return;
    start = { x: event.clientX, y: event.clientY, what: takenWith(under, view.state) };
    grip.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!start) return;
    const { clientX: x, clientY: y } = event;
    if (!drag) {
      if (Math.hypot(x - start.x, y - start.y) < THRESHOLD) return;
      drag = dragOf(start.what, view);
      document.addEventListener("keydown", onKey, true);
    }
    if (drag.doc !== view.state.doc) cancel();
    else follow(x, y);
  };
  const onUp = (): void => {
    const dragged = drag;
    const pressed = start;
    end();
    if (dragged?.spot && dragged.doc === view.state.doc) {
      view.dispatch(dragged.spot.move(view.state));
      view.focus();
    } else if (!dragged && pressed) press(pressed.what);
  };
  grip.addEventListener("pointerdown", onDown);
  grip.addEventListener("pointermove", onMove);
  grip.addEventListener("pointerup", onUp);
  grip.addEventListener("pointercancel", cancel);
  grip.addEventListener("lostpointercapture", cancel);
  return () => {
    end();
    line.destroy();
  };
}

/** What a press on the handle of a block takes: the whole selection where the block is one of several in it. */
function takenWith(under: Movable, state: EditorState): Movable {
  const selected = movableSelected(state);
  const several =
    selected && selected.nodes.length > 1 && selected.from <= under.from && under.to <= selected.to;
  return several ? selected : under;
}

/** Begins to drag: what is dragged is marked in the text, and goes with the pointer. */
function dragOf(what: Movable, view: EditorView): Drag {
  const { state } = view;
  const ghost = ghostOf(what, view);
  const drag = { what, gaps: gapsFor(state, what), ghost, doc: state.doc, spot: null };
  markDragged(view, what, true);
  document.body.append(drag.ghost);
  return drag;
}

function markDragged(view: EditorView, what: Movable, dragged: boolean): void {
  let pos = what.from;
  for (const node of what.nodes) {
    const dom = view.nodeDOM(pos);
    if (dom instanceof HTMLElement) dom.classList.toggle("is-dragged", dragged);
    pos += node.nodeSize;
  }
}

/** A line of what is dragged, beside the pointer. */
function ghostOf(what: Movable, view: EditorView): HTMLElement {
  const ghost = document.createElement("div");
  ghost.className = "ghost";
  ghost.setAttribute("aria-hidden", "true");
  const text = what.nodes
    .map((node) =>
      node.firstChild && what.kind === "section" ? sectionTitle(node) : node.textContent,
    )
    .join(" ");
  const dom = view.nodeDOM(what.from);
  // A figure has no words but its name.
  const label = dom instanceof Element ? dom.getAttribute("aria-label") : null;
  ghost.textContent = text.slice(0, 80) || label || "…";
  return ghost;
}
