import type { EditorState, Plugin, Transaction } from "@tiptap/pm/state";

/** What has led to the state; no transactions where only the plugins are others. */
export interface DocumentChange {
  readonly transactions: readonly Transaction[];
}

/** Who holds the state that an editor shows. The editor keeps none of its own: it dispatches here, and shows what comes. */
export interface DocumentOwner {
  readonly state: () => EditorState;
  readonly dispatch: (transaction: Transaction) => void;
  /** Gives the state these plugins beside the owner's. Those that it had by the same key keep their states. */
  readonly configure: (plugins: readonly Plugin[]) => void;
  /** Hears of each change, when `state` has it, until the result is called. */
  readonly subscribe: (listener: (change: DocumentChange) => void) => () => void;
}
