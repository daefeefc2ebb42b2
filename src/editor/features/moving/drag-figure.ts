import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { dropLine } from "../../core/chrome/drop-line.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { type Gap, gapsFor } from "../../queries/gaps.ts";
import { type Movable, movableAt } from "../../queries/movable.ts";
import { type Spot, spotAt } from "./spot-at.ts";

interface FigureDrag {
  readonly what: Movable;
  readonly gaps: readonly Gap[];
  readonly doc: Node;
}

/**
 * Figures that are dragged by their pictures, which is the browser's own drag: a line shows where the figure will stand,
 * the drop moves it there. With the key held that copies, and over no place for it, the drag is the browser's.
 */
export function figureDragPlugin(context: GetContext): Plugin {
  let line: ReturnType<typeof dropLine> | null = null;
  let drag: FigureDrag | null = null;
  const end = (): void => {
    drag = null;
    line?.hide();
  };
  const spotUnder = (view: EditorView, event: DragEvent): Spot | null => {
    if (!drag || drag.doc !== view.state.doc || event.ctrlKey || event.altKey) return null;
    return spotAt(view, drag.what, drag.gaps, event.clientX, event.clientY);
  };
  return new Plugin({
    view(view) {
      line = dropLine(view);
      return { destroy: () => line?.destroy() };
    },
    props: {
      handleDOMEvents: {
        dragstart(view, { target }) {
          const what = context().editable ? figureUnder(view, target) : null;
          drag = what && { what, gaps: gapsFor(view.state, what), doc: view.state.doc };
          return false;
        },
        dragover(view, event) {
          const spot = spotUnder(view, event);
          line?.show(spot?.place ?? null, context);
          if (!spot) return false;
          event.preventDefault();
          if (event.dataTransfer) event.dataTransfer.dropEffect = "move";
          return true;
        },
        dragleave(view, { relatedTarget }) {
          if (!(relatedTarget instanceof Element && view.dom.contains(relatedTarget))) line?.hide();
          return false;
        },
        dragend() {
          end();
          return false;
        },
        drop() {
          line?.hide();
          return false;
        },
      },
      handleDrop(view, event, _slice, isMove) {
        const spot = isMove ? spotUnder(view, event) : null;
        end();
        if (!spot) return false;
        view.dispatch(spot.move(view.state));
        view.focus();
        return true;
      },
    },
  });
}

/** The figure that a drag takes hold of; null where it is something else, such as words in one of its fields. */
function figureUnder(view: EditorView, target: EventTarget | null): Movable | null {
  const figure = target instanceof Element && target.matches(".figure") ? target : null;
  const what = figure && movableAt(view.state, view.posAtDOM(figure, 0));
  return what?.nodes.length === 1 && what.nodes[0]?.type.name === "figure" ? what : null;
}
