import type { Node } from "@tiptap/pm/model";
import type { EditorView, NodeView } from "@tiptap/pm/view";
import { whenLoaded } from "../../../lazy/lazy.ts";
import { DESCRIBE_EVENT, EDIT_EVENT } from "../../commands/edit-selected.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { drawInTurn } from "./draw-in-turn.ts";
import type { PictureBody, PicturePort } from "./picture-port.ts";
import { figuresPart } from "./figures-part.ts";

/** What may be asked of a figure or an image before it can answer. */
const ASKED = ["dblclick", EDIT_EVENT, DESCRIBE_EVENT];

/**
 * The place of a figure or of an image in a line. What shows it is loaded a moment after the text; until then there is a box of the height that a
 * picture's place has, and what was asked of it is remembered.
 */
export function pictureShell(
  kind: "figure" | "image",
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView {
  let node = first;
  let body: PictureBody | null = null;
  let isSelected = false;
  let asked = "";
  const dom = document.createElement(kind === "figure" ? "figure" : "span");
  dom.className = kind === "figure" ? "figure" : "inline-image";
  dom.contentEditable = "false";
  const port: PicturePort = { dom, view, context, node: () => node, position: getPos };
  const draw = (): void => {
    const part = figuresPart.now();
    if (!part) return;
    dom.replaceChildren();
    body = kind === "figure" ? part.figureBody(port) : part.imageBody(port);
    if (isSelected) body.select(true);
    if (asked) dom.dispatchEvent(new Event(asked));
  };
  const select = (now: boolean): void => {
    isSelected = now;
    dom.classList.toggle("is-selected", now);
    body?.select(now);
  };

  for (const name of ASKED)
    dom.addEventListener(name, () => {
      if (!body) asked = name;
    });
  const place = document.createElement("span");
  place.className = "picture picture-place";
  dom.append(place);
  const drawSoon = (): void => {
    endWaiting = drawInTurn(draw);
  };
  let endWaiting = (): void => undefined;
  if (figuresPart.now()) drawSoon();
  else endWaiting = whenLoaded([figuresPart], drawSoon);
  return {
    dom,
    update(next) {
      if (next.type !== first.type) return false;
      if (next !== node) {
        node = next;
        body?.show();
      }
      return true;
    },
    selectNode: () => select(true),
    deselectNode: () => select(false),
    destroy() {
      endWaiting();
      body?.end();
    },
    ignoreMutation: () => true,
    // What is written in a field is none of the text's business, nor what presses a button.
    stopEvent: (event) =>
      event.target instanceof HTMLElement &&
      event.target.closest(
        event instanceof KeyboardEvent && /^(?:Enter| )$/.test(event.key)
          ? ".fields, .figure-alt, textarea, button"
          : ".fields, .figure-alt, textarea",
      ) !== null,
  };
}
