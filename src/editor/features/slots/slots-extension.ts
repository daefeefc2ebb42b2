import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { EditorView } from "@tiptap/pm/view";
import type { GetContext } from "../../core/editor-context.ts";
import type { Slot, SlotName } from "../../queries/slots.ts";
import { slotsOf } from "../../queries/slots.ts";
import { slotAfter, walkedItem, walkInto, walkPlugin } from "./walk.ts";

/** The slot the caret stands in, which the next letter fills; null: the caret is in plain text. */
interface Current {
  readonly name: SlotName;
  readonly pos: number;
}
const slotsKey = new PluginKey<Current | null>("slots");
const KEEPS_SLOT = "keeps-slot";

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
      const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch);
      return { Tab: run(nextSlot(context, 1)), "Shift-Tab": run(nextSlot(context, -1)) };
    },
    addProseMirrorPlugins: () => [slotsPlugin(context), walkPlugin()],
  });
}

function slotsPlugin(context: GetContext): Plugin<Current | null> {
  return new Plugin<Current | null>({
    key: slotsKey,
    state: {
      init: () => null,
      apply(tr, current) {
        const meta: Current | null | undefined = tr.getMeta(slotsKey);
        if (meta !== undefined) return meta;
        if (!current) return null;
        if (tr.getMeta(KEEPS_SLOT)) return { ...current, pos: tr.mapping.map(current.pos) };
        return !tr.docChanged && tr.selection.empty && tr.selection.head === current.pos
          ? current
          : null;
      },
    },
    props: {
      decorations: (state) => (context().editable ? decorate(state, context) : null),
      handleTextInput: (view, from, to, text) => fillSlot(view, context, from, to, text),
      handleDOMEvents: {
        compositionstart(view) {
          composing.set(view, currentSlot(view.state, context));
          return false;
        },
        compositionend(view) {
          const slot = composing.get(view);
          composing.delete(view);
          // ProseMirror reads the composed words from the DOM after this event; the separator goes before them then.
          if (slot) requestAnimationFrame(() => separateComposed(view, slot));
          return false;
        },
      },
    },
  });
}

/** The slot that an input method began to write into, by view. */
const composing = new WeakMap<EditorView, SlotAt | null>();

interface SlotAt extends Slot {
  /** The slot's place in the document. */
  readonly pos: number;
}

/** The slots of the item whose first paragraph holds the caret. */
function slotsHere(state: EditorState, context: GetContext): readonly SlotAt[] {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return [];
  const item = itemAt(state);
  if (!item) return [];
  return slotsOf(item.node, context().profile).map((slot) => ({
    ...slot,
    pos: item.textStart + slot.offset,
  }));
}

function itemAt(state: EditorState): { node: Node; textStart: number } | null {
  const { $head } = state.selection;
  for (let depth = $head.depth - 1; depth > 1; depth--) {
    if ($head.node(depth).type.name !== "list_item") continue;
    const inSectionsOwnList = $head.node(depth - 2).type.name === "section";
    const inFirstParagraph = $head.index(depth) === 0;
    return inSectionsOwnList && inFirstParagraph
      ? { node: $head.node(depth), textStart: $head.start(depth) + 1 }
      : null;
  }
  return null;
}

function currentSlot(state: EditorState, context: GetContext): SlotAt | null {
  const current = slotsKey.getState(state);
  if (!current) return null;
  return (
    slotsHere(state, context).find(
      ({ name, pos }) => name === current.name && pos === current.pos,
    ) ?? null
  );
}

function decorate(state: EditorState, context: GetContext): DecorationSet | null {
  const slots = slotsHere(state, context);
  if (slots.length === 0) return null;
  const current = slotsKey.getState(state);
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
    goTo(slot)(view.state, view.dispatch);
    view.focus();
  });
  return element;
}

/** Puts the caret into a slot. */
function goTo({ name, pos, offset }: SlotAt): Command {
  return (state, dispatch) => {
    const current: Current = { name, pos };
    const tr = state.tr
      .setSelection(TextSelection.create(state.doc, pos))
      .setMeta(slotsKey, current)
      .scrollIntoView();
    dispatch?.(walkInto(tr, pos - offset - INTO_TEXT));
    return true;
  };
}

/** From the beginning of an item into its first paragraph. */
const INTO_TEXT = 2;

/**
 * Goes to the next (1) or the previous (-1) slot of the item. Behind the last one a hand that came by slots goes on to
 * the next item that lacks something; where none does it stays. False where it did not come by slots, so that Tab means
 * what it means in a list.
 */
function nextSlot(context: GetContext, direction: 1 | -1): Command {
  return (state, dispatch) => {
    const slots = slotsHere(state, context);
    const current = currentSlot(state, context);
    const { head } = state.selection;
    const next = current
      ? slots[slots.findIndex(({ name }) => name === current.name) + direction]
      : direction === 1
        ? slots.find(({ pos }) => pos >= head)
        : slots.findLast(({ pos }) => pos <= head);
    if (next) return goTo(next)(state, dispatch);
    const walked = walkedItem(state);
    if (walked === null) return false;
    const item = state.doc.nodeAt(walked);
    const after =
      direction === 1 && item
        ? slotAfter(state.doc, walked + item.nodeSize, context().profile)
        : null;
    if (!after) return true;
    const pos = after.item + INTO_TEXT + after.slot.offset;
    return goTo({ ...after.slot, pos })(state, dispatch);
  };
}

/**
 * The slot a new item is begun at: its comment, where the words of a reader go first; its product, where whose it is
 * stands there already, but not what it is.
 */
export function enterFirstSlot(context: GetContext): Command {
  return (state, dispatch) => {
    const slots = slotsHere(state, context);
    const isOwned = slots.every(({ name }) => name !== "organisation");
    const first =
      (isOwned ? slots.find(({ name }) => name === "product") : undefined) ??
      slots.find(({ name }) => name === "comment");
    return first ? goTo(first)(state, dispatch) : false;
  };
}

/** The slot the caret waits in; null where it is in plain text. */
export function slotAtCaret(state: EditorState): Current | null {
  return slotsKey.getState(state) ?? null;
}

/** Marks a transaction that fills in what is known: the caret goes on waiting in its slot. */
export function keepSlot(tr: Transaction): Transaction {
  return tr.setMeta(KEEPS_SLOT, true);
}

function fillSlot(
  view: EditorView,
  context: GetContext,
  from: number,
  to: number,
  text: string,
): boolean {
  const slot = currentSlot(view.state, context);
  if (!slot || view.composing || from !== to || from !== slot.pos) return false;
  view.dispatch(insertPlain(view.state, slot.pos, slot.separator + text).scrollIntoView());
  return true;
}

/** Puts the separator before what an input method has written into a slot. Nothing was written: nothing is put. */
function separateComposed(view: EditorView, slot: SlotAt): void {
  if (view.isDestroyed || view.composing || !slot.separator) return;
  const { doc, selection } = view.state;
  const written = selection.head > slot.pos && selection.head <= doc.content.size;
  if (!written || !doc.textBetween(slot.pos, selection.head).trim()) return;
  view.dispatch(insertPlain(view.state, slot.pos, slot.separator));
}

/** Text without the marks around it: a comment is not a part of the link it follows. */
function insertPlain(state: EditorState, pos: number, text: string) {
  return state.tr.insert(pos, state.schema.text(text));
}
