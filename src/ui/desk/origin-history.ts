import type { Node } from "@tiptap/pm/model";
import type { Origin } from "../../markdown/origin/origin.ts";

interface State {
  readonly doc: Node;
  readonly origin: Origin;
}

/** Which origin belongs to which document, so that undoing an edit of the source brings back its bytes as well. */
export interface OriginHistory {
  /** Notes that an edit of the source led from one state to another. */
  note(before: State, after: State): void;
  /** The origin that a document had when it was last made by such an edit, or before it; null for all others. */
  originOf(doc: Node): Origin | null;
}

/** Older edits of the source than this are undone without their origin: still the same document, printed anew. */
const MOST_EDITS = 100;

export function createOriginHistory(): OriginHistory {
  let states: readonly State[] = [];
  return {
    note(before, after) {
      states = [...states, before, after].slice(-2 * MOST_EDITS);
    },
    originOf: (doc) => states.findLast((state) => state.doc.eq(doc))?.origin ?? null,
  };
}
