import type { Node } from "@tiptap/pm/model";
import { chrome, chromeButton } from "../../core/chrome/element.ts";
import { iconElement } from "../../core/chrome/icon-element.ts";
import type { EditorTexts } from "../../core/editor-texts.ts";
import type { Movable } from "../../queries/movable.ts";
import { sectionTitle } from "../../queries/sections.ts";

/** The plus and the grip, as one element to be laid over the text. */
export interface HandlesElement {
  readonly dom: HTMLElement;
  readonly grip: HTMLElement;
  /** Shows them for this block of the document; `top` is where their middle is, in pixels. */
  readonly show: (what: Movable, top: number, doc: Node, texts: EditorTexts) => void;
}

/** Out of sight at first. `insert` is what the plus does. */
export function handlesElement(insert: () => void): HandlesElement {
  const plus = chromeButton("button", insert, iconElement("plus"));
  const grip = chrome("button", "button", iconElement("grip"));
  grip.type = "button";
  grip.dataset["grip"] = "";
  grip.addEventListener("mousedown", (event) => event.preventDefault());
  for (const button of [plus, grip]) button.tabIndex = -1;
  const dom = chrome("div", "handles", plus, grip);
  dom.hidden = true;
  return {
    dom,
    grip,
    show({ kind, nodes: [first = null] }, top, doc, { block, section }) {
      const isSection = kind === "section";
      dom.hidden = false;
      dom.dataset["of"] = kind;
      dom.style.top = `${top}px`;
      plus.hidden = isSection;
      name(plus, block.insertBelow);
      name(grip, isSection ? section.move(sectionTitle(first ?? doc)) : block.grip);
    },
  };
}

function name(button: HTMLElement, words: string): void {
  button.setAttribute("aria-label", words);
  button.title = words;
}
