import type { Mark, Node, Slice } from "@tiptap/pm/model";
import { Fragment } from "@tiptap/pm/model";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { inSlot } from "../../commands/slots.ts";
import { wholeSlotAtCaret } from "../../queries/slot-at-caret.ts";
import { marksAtCaret } from "../../queries/marks-at-caret.ts";

/**
 * Writes words that come from elsewhere as typing would: with the marks that the next letter takes, in a slot with its
 * separator, and over a selection in its place.
 */
export function writeWords(words: Fragment, by: "paste" | "drop", profile: Profile): Command {
  return (state, dispatch) => {
    if (!isInOneText(state)) return false;
    dispatch?.(written(state, state.tr, words, profile).setMeta("uiEvent", by));
    return true;
  };
}

/** The same at a place where a pointer has dropped them; over selected words in their place. */
export function dropWords(words: Fragment, pos: number, profile: Profile): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    if (from < to && from <= pos && pos <= to)
      return writeWords(words, "drop", profile)(state, dispatch);
    const $pos = state.doc.resolve(pos);
    if (!$pos.parent.inlineContent) return false;
    const there = state.tr.setSelection(new TextSelection($pos)).setMeta("pointer", true);
    const at = state.apply(there);
    if (!isInOneText(at)) return false;
    dispatch?.(written(at, there, words, profile).setMeta("uiEvent", "drop"));
    return true;
  };
}

/** The words of a text of one line; null where it has more or none. */
export function wordsOfText(text: string): Fragment | null {
  return text && !/[\r\n]/.test(text) ? Fragment.from(schema.text(text)) : null;
}

/** The words of a slice that holds nothing else than a piece of one paragraph; null where it holds more. */
export function wordsOfSlice({ content, openStart, openEnd }: Slice): Fragment | null {
  let inline = content;
  let depth = 0;
  let textblock: Node | null = null;
  for (let node = inline.firstChild; node?.isBlock && inline.childCount === 1; depth += 1) {
    textblock = node;
    inline = node.content;
    node = inline.firstChild;
  }
  const isProse = depth === 0 || textblock?.type === schema.nodes.paragraph;
  const isPiece = isProse && depth === openStart && depth === openEnd && inline.size > 0;
  return isPiece && inline.content.every(({ isText }) => isText) ? inline : null;
}

function written(
  state: EditorState,
  tr: Transaction,
  words: Fragment,
  profile: Profile,
): Transaction {
  const { from, to } = state.selection;
  const slot = wholeSlotAtCaret(state, profile);
  const content = marked(words, marksAtCaret(state));
  const whole = slot ? inSlot(slot, content) : content;
  tr.replaceWith(from, to, whole);
  return tr.setSelection(TextSelection.create(tr.doc, from + whole.size)).scrollIntoView();
}

function isInOneText({ selection: { $from, $to } }: EditorState): boolean {
  return $from.sameParent($to) && $from.parent.inlineContent && !$from.parent.type.spec.code;
}

/** Plain words take all marks; words with marks of their own take the address, if they have none. */
function marked(words: Fragment, marks: readonly Mark[]): Fragment {
  const isPlain = words.content.every((node) => node.marks.length === 0);
  const isLinked = words.content.some((node) => schema.marks.link.isInSet(node.marks));
  const taken = marks.filter(({ type }) => isPlain || (type === schema.marks.link && !isLinked));
  return Fragment.from(
    words.content.map((node) =>
      node.mark(taken.reduce((set: readonly Mark[], mark) => mark.addToSet(set), node.marks)),
    ),
  );
}
