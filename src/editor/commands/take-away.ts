import type { EditorState, Transaction } from "@tiptap/pm/state";
import { canJoin } from "@tiptap/pm/transform";
import { renumberItems } from "../../issue/new-item/renumber-items.ts";
import { isContainer, isListNode } from "../queries/containers.ts";
import type { Movable } from "../queries/movable.ts";
import { profileOf } from "../queries/profile-of.ts";

/** Meta of a transaction that moved something, for whoever says so. */
export const MOVED = "moved";

/** Lets the numbers of items follow each other again. */
export function follow(tr: Transaction, state: EditorState): void {
  const profile = profileOf(state);
  if (profile) renumberItems(tr, state.doc, profile);
}

/** Takes the nodes away, with the lists, items and quotes that get empty by it, and joins the lists that now touch. */
export function takeAway(tr: Transaction, what: Movable): void {
  let { from, to } = what;
  let $from = tr.doc.resolve(from);
  while (!isContainer($from.parent) && to - from === $from.parent.content.size) {
    from = $from.before();
    to = $from.after();
    $from = tr.doc.resolve(from);
  }
  tr.delete(from, to);
  const $gap = tr.doc.resolve(from);
  const { nodeBefore, nodeAfter } = $gap;
  if (
    nodeBefore &&
    nodeAfter &&
    isListNode(nodeBefore) &&
    nodeBefore.type === nodeAfter.type &&
    canJoin(tr.doc, from)
  )
    tr.join(from);
}
