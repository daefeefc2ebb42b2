import type { Node } from "@tiptap/pm/model";
import type { Decoration, EditorView, NodeView } from "@tiptap/pm/view";
import { chrome, chromeButton } from "../../core/chrome/element.ts";
import { iconElement, kindElement } from "../../core/chrome/icon-element.ts";
import { runAddItem } from "./add-item-part.ts";
import { toggleFold } from "./folding.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { sectionRulesFor, itemsOf } from "../../../issue/questions/index.ts";
import { sectionTitle } from "../../queries/sections.ts";

/** A section framed by its kind: glyph, fold and count in the margins, its blocks, and the row that adds an item. */
export function sectionView(
  context: GetContext,
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
  decorations: readonly Decoration[],
): NodeView {
  const here = (run: (pos: number) => void) => () => {
    const pos = getPos();
    if (pos !== undefined) run(pos);
  };
  const dom = document.createElement("section");
  dom.className = "section";
  dom.setAttribute("role", "region");
  const glyph = chrome("span", "section-glyph");
  const count = document.createElement("span");
  const fold = chromeButton(
    "button",
    here((pos) => toggleFold(pos)(view.state, view.dispatch)),
    iconElement("fold"),
    count,
  );
  fold.dataset["size"] = "small";
  const note = chrome("div", "section-note", fold);
  const body = document.createElement("div");
  body.className = "section-body";
  const addLabel = document.createElement("span");
  const add = chromeButton(
    "add-row",
    () => runAddItem(view, getPos, context().profile),
    iconElement("plus"),
    addLabel,
  );
  dom.append(glyph, note, body, add);

  let shown: Node | null = null;
  let shownFold: boolean | null = null;
  const show = (section: Node, folded: boolean): void => {
    if (section === shown && folded === shownFold) return;
    const { profile, texts } = context();
    const title = sectionTitle(section);
    const name = title || texts.section.untitled;
    const kind = sectionRulesFor(title, profile)?.kind ?? "other";
    const items = itemsOf(section, 0, profile).length;
    if (dom.dataset["kind"] !== kind) {
      dom.dataset["kind"] = kind;
      glyph.replaceChildren(kindElement(kind));
      glyph.title = texts.section.kinds[kind];
    }
    setAttribute(dom, "aria-label", name);
    setText(count, texts.section.items(items));
    setAttribute(fold, "aria-expanded", String(!folded));
    const folding = folded ? texts.section.unfold(name) : texts.section.fold(name);
    setAttribute(fold, "aria-label", `${folding} · ${texts.section.items(items)}`);
    setText(addLabel, items === 0 ? texts.section.addFirstItem : texts.section.addItem);
    dom.toggleAttribute("data-folded", folded);
    dom.toggleAttribute("data-empty", section.childCount === 1);
    add.hidden = !context().editable;
    shown = section;
    shownFold = folded;
  };
  show(first, isFolded(decorations));

  return {
    dom,
    contentDOM: body,
    update(node, next) {
      if (node.type !== first.type) return false;
      show(node, isFolded(next));
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== "selection" && !body.contains(mutation.target),
    // What is dragged over the row that asks for links is for the text, as anywhere in the section.
    stopEvent: (event) =>
      !(event instanceof DragEvent) &&
      event.target instanceof window.Node &&
      (note.contains(event.target) || add.contains(event.target)),
  };
}

function isFolded(decorations: readonly Decoration[]): boolean {
  return decorations.some((decoration) => decoration.spec["folded"] === true);
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
