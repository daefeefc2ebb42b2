import { Mark } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";
import { schema } from "../../../issue/schema/index.ts";
import { isComposed } from "../../core/is-composed.ts";
import {
  isAtLink,
  marksAtCaret,
  sharedMarks,
  typingMarksKey,
} from "../../queries/marks-at-caret.ts";

/**
 * Gives what is typed the marks that `marksAtCaret` says, by keys, by an input method and by the browser's spelling
 * alike. It is asked after all others that take text, such as input rules.
 */
export function typingMarksPlugin(): Plugin<readonly Mark[] | null> {
  /** The marks of what an input method writes now. */
  let composed: readonly Mark[] | null = null;
  /** Those of what Safari takes away for an input method, before it says that one begins. */
  let takenAway: readonly Mark[] | null = null;
  /**
   * Whether the last key that moves the caret was an arrow along the line. The browser moves it a moment later, which may
   * be after the next letter was pressed.
   */
  let byArrow = false;
  return new Plugin<readonly Mark[] | null>({
    key: typingMarksKey,
    state: {
      init: () => null,
      apply(tr, typed, before) {
        const meta: readonly Mark[] | undefined = tr.getMeta(typingMarksKey);
        if (meta) return meta;
        if (tr.docChanged) return isDeletion(tr) ? whereWordsRemain(tr, typed) : null;
        if (!tr.selectionSet || tr.selection.eq(before.selection)) return typed;
        return byArrow && !tr.getMeta("pointer") ? passedMarks(tr, before) : null;
      },
    },
    // What is deleted has no say: ProseMirror would store the marks of words that are gone.
    appendTransaction: (trs, _before, state) =>
      state.storedMarks && trs.some((tr) => isDeletion(tr) && !tr.getMeta("composition"))
        ? state.tr.setStoredMarks(null)
        : null,
    props: {
      handleKeyDown(_view, { key }) {
        if (!isOfText(key)) byArrow = key === "ArrowLeft" || key === "ArrowRight";
        return false;
      },
      handleTextInput(view, from, to, text, byDefault) {
        const { state } = view;
        const isAtCaret = from < to || state.selection.from === from;
        if (!isAtCaret || !isProse(state, from, to)) return false;
        const marks =
          composed ?? (from < to ? sharedMarks(state.doc, from, to) : marksAtCaret(state));
        const tr = withMarks(byDefault(), state, from, to, text, marks);
        view.dispatch(tr.setMeta(typingMarksKey, marks).scrollIntoView());
        byArrow = false;
        return true;
      },
      handleDOMEvents: {
        compositionstart(view) {
          composed = view.composing ? composed : prepareComposition(view, takenAway);
          takenAway = null;
          return false;
        },
        compositionend(_view, { data }) {
          // WebKit may end a composition with nothing before it writes the words that were chosen.
          if (data !== "") composed = null;
          return false;
        },
        keydown(view, event) {
          if (!view.composing && !isComposed(event)) composed = null;
          return false;
        },
        beforeinput(view, event) {
          takenAway = event.inputType === "deleteByComposition" ? marksToCompose(view.state) : null;
          return (
            !view.composing &&
            ((event.inputType === "insertText" && typeOver(view, event)) ||
              (event.inputType === "insertReplacementText" && replaceWord(view, event)))
          );
        },
      },
    },
  });
}

/** Whether a key writes: a letter, or one that an input method takes. */
function isOfText(key: string): boolean {
  return key.length === 1 || key === "Process" || key === "Unidentified";
}

/** Whether a range lies in one text that marks can be in. */
function isProse({ doc }: EditorState, from: number, to: number): boolean {
  const $from = doc.resolve(from);
  return $from.parent.inlineContent && !$from.parent.type.spec.code && to <= $from.end();
}

/** The same change with these marks on the text. */
function withMarks(
  tr: Transaction,
  state: EditorState,
  from: number,
  to: number,
  text: string,
  marks: readonly Mark[],
): Transaction {
  const has = (pos: number) => Mark.sameSet(tr.doc.nodeAt(pos)?.marks ?? [], marks);
  if (has(from) && has(from + text.length - 1)) return tr;
  const marked = state.tr.replaceWith(from, to, schema.text(text, marks));
  const { anchor, head } = tr.selection;
  marked.setSelection(TextSelection.create(marked.doc, anchor, head));
  const composition: unknown = tr.getMeta("composition");
  return composition === undefined ? marked : marked.setMeta("composition", composition);
}

/**
 * Before an input method writes: ProseMirror keeps its place among the marks where they are stored, and what is selected
 * goes at once, since the browser would put the words where the selection began. Returns the marks of what is composed.
 */
function prepareComposition(
  view: EditorView,
  takenAway: readonly Mark[] | null,
): readonly Mark[] | null {
  const { state } = view;
  const { $from, $to, empty } = state.selection;
  const marks = takenAway ?? marksToCompose(state);
  if (!marks) return null;
  const beside = [$from.nodeBefore, $from.nodeAfter, $to.nodeBefore, $to.nodeAfter];
  const isPlain = beside.every((node) => !node || node.marks.length === 0) && marks.length === 0;
  const isWithin = empty && $from.textOffset > 0 && !state.storedMarks && !takenAway;
  if (isPlain || isWithin) return marks;
  const tr = empty ? state.tr : state.tr.deleteSelection();
  view.dispatch(tr.setStoredMarks(marks));
  return marks;
}

/** The marks of what an input method would write now; null where it writes no prose. */
function marksToCompose(state: EditorState): readonly Mark[] | null {
  const { selection } = state;
  const isText = selection instanceof TextSelection;
  return isText && isProse(state, selection.from, selection.to) ? marksAtCaret(state) : null;
}

/**
 * Types over a selection with marks, as the browser does not: it keeps the looks of what was there by a style of its own
 * about the letter.
 */
function typeOver(view: EditorView, event: InputEvent): boolean {
  const { state } = view;
  const { from, to, empty } = state.selection;
  const { data } = event;
  if (empty || !data || !isProse(state, from, to) || sharedMarks(state.doc, from, to).length === 0)
    return false;
  event.preventDefault();
  const insert = () => state.tr.insertText(data, from, to);
  if (!view.someProp("handleTextInput", (take) => take(view, from, to, data, insert)))
    view.dispatch(insert());
  return true;
}

/** Puts what the browser's spelling proposes in the place of a word, whose marks it keeps. */
function replaceWord(view: EditorView, event: InputEvent): boolean {
  const [range] = event.getTargetRanges();
  const text = event.dataTransfer?.getData("text/plain") || event.data;
  if (!range || !text) return false;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  const { state } = view;
  if (from >= to || !isProse(state, from, to)) return false;
  event.preventDefault();
  const tr = state.tr.replaceWith(from, to, schema.text(text, sharedMarks(state.doc, from, to)));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + text.length)));
  return true;
}

function isDeletion({ steps }: Transaction): boolean {
  const takesAway = steps.filter((step) => step instanceof ReplaceStep && step.slice.size === 0);
  return steps.length > 0 && takesAway.length === steps.length;
}

/** The marks that were typed, as long as some of the words are left that have them. */
function whereWordsRemain(tr: Transaction, typed: readonly Mark[] | null): readonly Mark[] | null {
  const { nodeBefore, nodeAfter } = tr.selection.$from;
  const remain = [nodeBefore, nodeAfter].some(
    (node) => typed && node && Mark.sameSet(node.marks, typed),
  );
  return remain ? typed : null;
}

/** The marks of the letter that the caret has passed on its way; null at a link, where the rule decides. */
function passedMarks({ selection }: Transaction, before: EditorState): readonly Mark[] | null {
  const { $from, empty } = selection;
  const from = before.selection;
  if (!empty || !from.empty || !from.$from.sameParent($from) || isAtLink($from)) return null;
  const passed = $from.pos > from.from ? $from.nodeBefore : $from.nodeAfter;
  return passed?.marks ?? null;
}
