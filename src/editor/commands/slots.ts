import { Fragment } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import { TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { CurrentSlot, SlotAt } from "../queries/slot-at-caret.ts";
import {
  slotAfter,
  slotsAround,
  slotsKey,
  walkKey,
  wholeSlotAtCaret,
} from "../queries/slot-at-caret.ts";
import { separatorBefore } from "../queries/slots.ts";

/** Meta of a transaction after which the caret goes on waiting in its slot. */
export const KEEPS_SLOT = "keeps-slot";

/** Marks a transaction that fills in what is known: the caret goes on waiting in its slot. */
export function keepSlot(tr: Transaction): Transaction {
  return tr.setMeta(KEEPS_SLOT, true);
}

/** Words with what stands before them in a slot: its separator, unless they bring one. */
export function inSlot(slot: SlotAt, words: Fragment): Fragment {
  const separator = separatorBefore(slot, words.textBetween(0, words.size));
  return separator ? Fragment.from(schema.text(separator)).append(words) : words;
}

/** Puts the caret into a slot. */
export function goToSlot({ name, pos }: SlotAt): Command {
  return (state, dispatch) => {
    const current: CurrentSlot = { name, pos };
    const $pos = state.doc.resolve(pos);
    const tr = state.tr
      .setSelection(new TextSelection($pos))
      .setMeta(slotsKey, current)
      .setMeta(walkKey, $pos.before($pos.depth - 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/**
 * Goes to the next (1) or the previous (-1) slot of the item. Behind the last one a hand that came by slots goes on to
 * the next item that lacks something; where none does it stays. False where it did not come by slots, so that Tab means
 * what it means in a list.
 */
export function nextSlot(profile: Profile, direction: 1 | -1): Command {
  return (state, dispatch) => {
    const slots = slotsAround(state, profile);
    const current = wholeSlotAtCaret(state, profile);
    const { head } = state.selection;
    const next = current
      ? slots[slots.findIndex(({ name }) => name === current.name) + direction]
      : direction === 1
        ? slots.find(({ pos }) => pos >= head)
        : slots.findLast(({ pos }) => pos <= head);
    if (next) return goToSlot(next)(state, dispatch);
    const walked = walkKey.getState(state) ?? null;
    if (walked === null) return false;
    const item = state.doc.nodeAt(walked);
    const after =
      direction === 1 && item ? slotAfter(state.doc, walked + item.nodeSize, profile) : null;
    return after === null || goToSlot(after)(state, dispatch);
  };
}

/**
 * The slot a new item is begun at: its comment, where the words of a reader go first; its product, where whose it is
 * stands there already, but not what it is.
 */
export function enterFirstSlot(profile: Profile): Command {
  return (state, dispatch) => {
    const slots = slotsAround(state, profile);
    const isOwned = slots.every(({ name }) => name !== "organisation");
    const first =
      (isOwned ? slots.find(({ name }) => name === "product") : undefined) ??
      slots.find(({ name }) => name === "comment");
    return first ? goToSlot(first)(state, dispatch) : false;
  };
}
