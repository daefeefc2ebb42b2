import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../editor-context.ts";
import type { DropPlace } from "../../features/transfer/drop/drop-place.ts";

/** The line that shows where a dragged link would go. It lies over the text and moves nothing. */
export function dropLine(view: EditorView): {
  show: (place: DropPlace | null, context: GetContext) => void;
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
