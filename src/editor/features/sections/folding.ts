import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { Node } from "@tiptap/pm/model";
import { sectionPositions } from "../../queries/sections.ts";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Which sections are folded to their title. This is the reader's, not the document's: it is never saved into it. */
const foldingKey = new PluginKey<DecorationSet>("folding");

type FoldChange =
  | { readonly pos: number; readonly folded: boolean }
  | { readonly folds: readonly number[] };

/** Keeps the folds, and opens a section as soon as the selection gets into what it hides. */
export function foldingPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: foldingKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, folds) => applyChange(tr, tr.docChanged ? folds.map(tr.mapping, tr.doc) : folds),
    },
    props: { decorations: (state) => foldingKey.getState(state) },
    appendTransaction(transactions, _old, state) {
      if (!transactions.some((tr) => tr.selectionSet || tr.docChanged)) return null;
      const hidden =
        foldedAround(state, state.selection.head) ?? foldedAround(state, state.selection.anchor);
      return hidden === null ? null : change(state, { pos: hidden, folded: false });
    },
  });
}

/** Folds or unfolds the section at `pos`. A caret in what gets hidden goes to the end of the title. */
export function toggleFold(pos: number): Command {
  return (state, dispatch) => {
    const section = state.doc.nodeAt(pos);
    if (section?.type.name !== "section") return false;
    if (dispatch) {
      const folded = !isFolded(state, pos);
      const tr = change(state, { pos, folded });
      const { from, to } = state.selection;
      const body = pos + 1 + (section.firstChild?.nodeSize ?? 0);
      if (folded && to >= body && from < pos + section.nodeSize)
        tr.setSelection(TextSelection.create(tr.doc, body - 1));
      dispatch(tr);
    }
    return true;
  };
}

/** Folds the sections with these indexes among all sections of the document, and unfolds the others. */
export function setFolds(indexes: readonly number[]): Command {
  return (state, dispatch) => {
    const sections = sectionPositions(state.doc);
    const folds = indexes.flatMap((index) => sections[index] ?? []);
    dispatch?.(change(state, { folds }));
    return true;
  };
}

/** Indexes of the folded sections among all sections of the document. */
export function foldedSections(state: EditorState): number[] {
  return sectionPositions(state.doc).flatMap((pos, index) => (isFolded(state, pos) ? [index] : []));
}

function isFolded(state: EditorState, pos: number): boolean {
  return (foldingKey.getState(state)?.find(pos, pos + 1) ?? []).some((fold) => fold.from === pos);
}

function change(state: EditorState, meta: FoldChange): Transaction {
  return state.tr.setMeta(foldingKey, meta).setMeta("addToHistory", false);
}

function applyChange(tr: Transaction, folds: DecorationSet): DecorationSet {
  const meta: FoldChange | undefined = tr.getMeta(foldingKey);
  if (!meta) return folds;
  if ("folds" in meta)
    return DecorationSet.create(
      tr.doc,
      meta.folds.map((pos) => fold(tr.doc, pos)),
    );
  return meta.folded
    ? folds.add(tr.doc, [fold(tr.doc, meta.pos)])
    : folds.remove(folds.find(meta.pos, meta.pos + 1).filter(({ from }) => from === meta.pos));
}

function fold(doc: Node, pos: number): Decoration {
  return Decoration.node(pos, pos + (doc.nodeAt(pos)?.nodeSize ?? 0), {}, { folded: true });
}

/** The folded section whose hidden part holds `pos`; null where there is none. */
function foldedAround(state: EditorState, pos: number): number | null {
  const $pos = state.doc.resolve(pos);
  for (let depth = 1; depth <= $pos.depth; depth += 1) {
    const section = $pos.node(depth);
    if (section.type.name !== "section") continue;
    const start = $pos.before(depth);
    const hidden = pos > start + (section.firstChild?.nodeSize ?? 0);
    return hidden && isFolded(state, start) ? start : null;
  }
  return null;
}
