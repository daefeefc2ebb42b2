import { closeHistory, history, redo, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Command, Plugin, Transaction } from "@tiptap/pm/state";
import { EditorState } from "@tiptap/pm/state";
import type { Origin } from "../../markdown/origin/origin.ts";
import { replaceDocTransaction } from "../commands/replace-doc.ts";
import { setFrontMatter } from "../commands/set-front-matter.ts";
import type { DocumentChange, DocumentOwner } from "../core/document-owner.ts";
import { originOf, originPlugin, setOrigin } from "../core/origin.ts";

/** Milliseconds of rest after which typing begins another step of the history. */
const REST = 600;

/** A document, and the text it comes from. */
export interface Sourced {
  readonly doc: Node;
  readonly origin: Origin;
}

/**
 * How a document that was read from another text is taken in: as one step of the history, as part of the step of the
 * same burst of typing, or in place of all that was, so that nothing can be undone.
 */
export type Intake = "step" | Burst | "anew";

/** One for all that is typed without a rest. */
export type Burst = symbol;

/** A state that has come about, and whether the text of the file is another one by it. */
export interface Published {
  readonly state: EditorState;
  readonly isOtherText: boolean;
}

/** The one state of an open issue: document, selection, origin and history. All that changes it is a transaction. */
export interface IssueDocument extends DocumentOwner {
  readonly origin: () => Origin;
  /** Brings the document and its origin to these, by the smallest change. */
  readonly take: (next: Sourced, how: Intake) => void;
  /** Replaces the file's head, in one step of the history. */
  readonly setHead: (head: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/**
 * The invariant: the text of the file is what is printed of the state; each change of that text is a transaction of
 * the state, whoever makes it; undo brings back the document and the origin, and so the text, byte for byte.
 *
 * `read` reads a text as the issue is read now; `publish` hears of each state before anybody shows it.
 */
export function createIssueDocument(
  first: Sourced,
  read: (text: string) => Origin,
  publish: (published: Published) => void,
): IssueDocument {
  // The history is no extension of the editor, since it covers what is changed while there is none.
  const undoing = history({ newGroupDelay: REST });
  const keeping = originPlugin(first.origin, read);
  let state = EditorState.create({ doc: first.doc, plugins: [keeping, undoing] });
  const listeners = new Set<(change: DocumentChange) => void>();

  function become(next: EditorState, transactions: readonly Transaction[]): void {
    const isOtherText = next.doc !== state.doc || originOf(next) !== originOf(state);
    state = next;
    publish({ state, isOtherText });
    for (const listener of listeners) listener({ transactions });
  }

  function dispatch(transaction: Transaction): void {
    const { state: next, transactions } = state.applyTransaction(transaction);
    if (transactions.length > 0) become(next, transactions);
  }

  const run = (command: Command): boolean => command(state, dispatch);

  function take(next: Sourced, how: Intake): void {
    const before = originOf(state);
    const tr = replaceDocTransaction(state, next.doc) ?? state.tr;
    if (next.origin !== before) setOrigin(tr, before, next.origin);
    if (how === "step") closeHistory(tr);
    // The history keeps together what has one such mark, however long the page takes between two parts of it.
    if (typeof how === "symbol") tr.setMeta("composition", how);
    if (how !== "anew") return dispatch(tr);
    dispatch(tr.setMeta("addToHistory", false));
    const others = state.plugins.filter((plugin) => plugin !== undoing);
    const forgotten = state.reconfigure({ plugins: others });
    become(forgotten.reconfigure({ plugins: state.plugins }), []);
  }

  return {
    state: () => state,
    origin: () => originOf(state),
    dispatch,
    configure(plugins: readonly Plugin[]) {
      become(state.reconfigure({ plugins: [keeping, undoing, ...plugins] }), []);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take,
    setHead: (head) => void run(setFrontMatter(head)),
    undo: () => run(undo),
    redo: () => run(redo),
  };
}
