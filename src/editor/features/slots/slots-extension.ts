import { Extension } from "@tiptap/core";
import { Fragment } from "@tiptap/pm/model";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { EditorView } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { goToSlot, inSlot, keepSlot, KEEPS_SLOT, nextSlot } from "../../commands/slots.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { isComposed } from "../../core/is-composed.ts";
import { madeOnce } from "../../core/made-once.ts";
import type { CurrentSlot, SlotAt } from "../../queries/slot-at-caret.ts";
import { separatorBefore } from "../../queries/slots.ts";
import {
  slotAtCaret,
  slotsAround,
  slotsKey,
  wholeSlotAtCaret,
} from "../../queries/slot-at-caret.ts";
import { marksAtCaret, typingMarksKey } from "../../queries/marks-at-caret.ts";
import { walkPlugin } from "./walk.ts";

/**
 * Shows what the item under the caret still lacks as words that are not in the document. Tab and Shift+Tab go from one
 * to the next; typing in one replaces it, and writes the separator that goes with it.
 */
export function slotsExtension(context: GetContext): Extension {
  return Extension.create({
    name: "slots",
    // Before the lists, for which Tab means to indent.
    priority: 200,
    addKeyboardShortcuts() {
      const go = (direction: 1 | -1) => () =>
        nextSlot(context().profile, direction)(this.editor.state, this.editor.view.dispatch);
      return { Tab: go(1), "Shift-Tab": go(-1) };
    },
    addProseMirrorPlugins: madeOnce(context, () => [slotsPlugin(context), walkPlugin()]),
  });
}

function slotsPlugin(context: GetContext): Plugin<CurrentSlot | null> {
  /** The slot that an input method writes into, until its separator is put before the words. */
  let composed: SlotAt | null = null;
  /** The words that were chosen, which ProseMirror may have read from the DOM or not; null: they are not yet. */
  let chosen: string | null = null;
  /** What parts them from what stands before, as soon as they are in the document: the next key may be Tab or Ctrl+S. */
  const separated = (state: EditorState): Transaction | null => {
    if (!composed || chosen === null || !standsAt(state.doc, composed.pos, chosen)) return null;
    const { pos } = composed;
    const separator = separatorBefore(composed, chosen);
    composed = null;
    return separator ? keepSlot(state.tr.insert(pos, schema.text(separator))) : null;
  };
  return new Plugin<CurrentSlot | null>({
    key: slotsKey,
    state: {
      init: () => null,
      apply(tr, current) {
        const meta: CurrentSlot | null | undefined = tr.getMeta(slotsKey);
        if (meta !== undefined) return meta;
        if (!current) return null;
        if (tr.getMeta(KEEPS_SLOT)) return { ...current, pos: tr.mapping.map(current.pos) };
        return !tr.docChanged && tr.selection.empty && tr.selection.head === current.pos
          ? current
          : null;
      },
    },
    appendTransaction(trs, _before, state) {
      // A title may arrive meanwhile, and what is composed stays behind the place.
      for (const { mapping } of trs)
        composed = composed && { ...composed, pos: mapping.map(composed.pos, -1) };
      return separated(state);
    },
    props: {
      decorations: (state) => (context().editable ? decorate(state, context) : null),
      handleTextInput: (view, from, to, text) => fillSlot(view, context, from, to, text),
      handleDOMEvents: {
        compositionstart(view) {
          const here = wholeSlotAtCaret(view.state, context().profile);
          // The words of the composition before may not have been read yet; they are before this one writes.
          if (!composed || here?.pos !== composed.pos) {
            composed = here;
            chosen = null;
          }
          return false;
        },
        keydown(view, event) {
          if (!view.composing && !isComposed(event) && chosen === null) composed = null;
          return false;
        },
        compositionend(view, event) {
          // WebKit may end a composition with nothing before it writes the words that were chosen.
          if (event.data === "") return false;
          if (composed) chosen ??= event.data;
          if (chosen?.trim() === "") composed = null;
          // ProseMirror hears of this event next; what it has read by then needs no further change to be separated.
          queueMicrotask(() => {
            const tr = view.isDestroyed || view.composing ? null : separated(view.state);
            if (tr) view.dispatch(tr);
          });
          return false;
        },
      },
    },
  });
}

function standsAt(doc: Node, pos: number, words: string): boolean {
  const end = pos + words.length;
  return words !== "" && end <= doc.content.size && doc.textBetween(pos, end, "\n") === words;
}

function decorate(state: EditorState, context: GetContext): DecorationSet | null {
  const slots = slotsAround(state, context().profile);
  if (slots.length === 0) return null;
  const current = slotAtCaret(state);
  return DecorationSet.create(
    state.doc,
    slots.map((slot, index) => {
      const isCurrent = slot.name === current?.name;
      return Decoration.widget(slot.pos, (view) => slotElement(view, context, slot, isCurrent), {
        // The caret stands before the words of its slot, and slots of one place keep their order.
        side: 10 + index,
        // Before a link it is none of its words.
        marks: [],
        key: `slot-${slot.name}-${isCurrent}`,
        ignoreSelection: true,
      });
    }),
  );
}

function slotElement(
  view: EditorView,
  context: GetContext,
  slot: SlotAt,
  isCurrent: boolean,
): HTMLElement {
  const element = document.createElement("span");
  element.className = "slot";
  element.dataset["slot"] = slot.name;
  element.dataset["chrome"] = "";
  if (isCurrent) element.dataset["current"] = "";
  element.contentEditable = "false";
  element.setAttribute("aria-hidden", "true");
  element.textContent = context().texts.slots[slot.name];
  element.addEventListener("mousedown", (event) => {
    event.preventDefault();
    goToSlot(slot)(view.state, view.dispatch);
    view.focus();
  });
  return element;
}

function fillSlot(
  view: EditorView,
  context: GetContext,
  from: number,
  to: number,
  text: string,
): boolean {
  const slot = wholeSlotAtCaret(view.state, context().profile);
  if (!slot || view.composing || from !== to || from !== slot.pos) return false;
  const marks = marksAtCaret(view.state);
  const words = Fragment.from(schema.text(text, marks));
  const tr = view.state.tr.insert(slot.pos, inSlot(slot, words));
  view.dispatch(tr.setMeta(typingMarksKey, marks).scrollIntoView());
  return true;
}
