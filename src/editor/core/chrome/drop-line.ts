import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../editor-context.ts";

/** Where a dragged link would go, and where the line that says so is drawn (client coordinates). */
export type DropPlace =
  | {
      /** Between two items of a list, or at its ends. */
      readonly kind: "item";
      /** Where the new `list_item` goes. */
      readonly at: number;
      /** Its place in the list, from 1. */
      readonly ordinal: number;
      readonly line: Line;
    }
  | {
      /** Between two blocks of a section without a list there, or between blocks outside sections. */
      readonly kind: "block";
      readonly at: number;
      readonly line: Line;
    }
  | {
      /** In running text. */
      readonly kind: "text";
      readonly at: number;
    };

interface Line {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Between the pictures of a row, or at its ends: the line stands upright (client coordinates). */
export interface RowPlace {
  readonly kind: "row";
  readonly line: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** The line that shows where what is dragged would go. It lies over the text and moves nothing. */
export function dropLine(view: EditorView): {
  show: (place: DropPlace | RowPlace | null, context: GetContext) => void;
  hide: () => void;
  destroy: () => void;
} {
  const line = document.createElement("div");
  line.className = "drop-line";
  line.dataset["chrome"] = "";
  line.setAttribute("aria-hidden", "true");
  line.hidden = true;
  const label = document.createElement("span");
  label.className = "drop-line-place";
  line.append(label);
  view.dom.parentElement?.append(line);

  const hide = (): void => {
    line.hidden = true;
  };
  return {
    show(place, context) {
      if (!place || place.kind === "text") {
        hide();
        return;
      }
      // Only what is shown has a parent to lie in.
      line.hidden = false;
      const frame = line.offsetParent?.getBoundingClientRect() ?? view.dom.getBoundingClientRect();
      line.dataset["of"] = place.kind;
      if (place.kind === "row") {
        line.style.left = `${place.line.x - frame.left}px`;
        line.style.width = "";
        line.style.top = `${place.line.top - frame.top}px`;
        line.style.height = `${place.line.bottom - place.line.top}px`;
        label.textContent = "";
        return;
      }
      line.style.height = "";
      line.style.left = `${place.line.left - frame.left}px`;
      line.style.width = `${place.line.right - place.line.left}px`;
      line.style.top = `${place.line.y - frame.top}px`;
      label.textContent =
        place.kind === "item" ? context().texts.block.itemPlace(place.ordinal) : "";
    },
    hide,
    destroy: () => line.remove(),
  };
}
