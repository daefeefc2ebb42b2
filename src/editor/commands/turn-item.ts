import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import type { ItemShape, Profile } from "../../issue/profile/profile.ts";
import type { Turn } from "../../issue/shapes/index.ts";
import { nextTurn, switchVerb, turnsOf, verbOf } from "../../issue/shapes/index.ts";
import { keepSlot } from "./slots.ts";
import type { GetContext } from "../core/editor-context.ts";
import type { ItemLine } from "../queries/item-line.ts";
import { itemLineAt } from "../queries/item-line.ts";

/**
 * Turns the item at the caret into the next shape that it can have, or the one before, and says which. The caret stays
 * at its words. Where it has no other shape the key says so, rather than typing what the system has on it.
 */
export function turnItem(direction: 1 | -1, context: GetContext): Command {
  return (state, dispatch) => {
    const { profile, texts, announce, notify } = context();
    const item = itemLineAt(state.selection.$head, profile);
    if (!item) return false;
    const turn = nextTurn(item.line, item.start, profile, direction);
    if (turn) turnLine(item, turn)(state, dispatch);
    else if (dispatch) notify(texts.item.noOtherShape);
    if (turn && dispatch) announce(texts.shapes[turn.shape]);
    return true;
  };
}

/** The shapes that an item can be turned into, each with the command that does it. */
export function turnChoices(
  item: ItemLine,
  profile: Profile,
): readonly { readonly shape: ItemShape; readonly command: Command }[] {
  return turnsOf(item.line, item.start, profile).map((turn) => ({
    shape: turn.shape,
    command: turnLine(item, turn),
  }));
}

/** The verbs of the profile that an item's verb can be switched for, each with the command that does it. */
export function verbChoices(
  item: ItemLine,
  profile: Profile,
): readonly { readonly verb: string; readonly command: Command }[] {
  const now = verbOf(item.line, item.start, profile);
  if (now === null) return [];
  return profile.verbs
    .filter((verb) => verb !== now)
    .map((verb) => ({ verb, command: verbLine(item, verb, profile) }));
}

function turnLine({ from }: ItemLine, turn: Turn): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    turn.apply(tr, from);
    dispatch?.(closeHistory(keepSlot(tr)).scrollIntoView());
    return true;
  };
}

function verbLine({ line, from, start }: ItemLine, verb: string, profile: Profile): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    if (!switchVerb(tr, from, line, start, verb, profile)) return false;
    dispatch?.(closeHistory(keepSlot(tr)));
    return true;
  };
}
