import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import type { Conversion } from "../../issue/shapes/index.ts";
import { conversionsOf, nextConversion, switchVerb, verbOf } from "../../issue/shapes/index.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";
import { keepSlot } from "./slots.ts";
import type { GetContext } from "../core/editor-context.ts";
import type { ItemLine } from "../queries/item-line.ts";
import { itemLineAt } from "../queries/item-line.ts";

/**
 * Converts the item at the caret into the next shape that it can have, or the one before, and says which. The caret stays
 * at its words. Where it has no other shape the key says so, rather than typing what the system has on it.
 */
export function convertItem(direction: 1 | -1, context: GetContext): Command {
  return (state, dispatch) => {
    const { profile, texts, announce, notify } = context();
    const item = itemLineAt(state.selection.$head, profile);
    if (!item) return false;
    const conversion = nextConversion(item.line, item.start, profile, direction);
    if (conversion) convertLine(item, conversion)(state, dispatch);
    else if (dispatch) notify(texts.item.noOtherShape);
    if (conversion && dispatch) announce(texts.shapes[conversion.shape]);
    return true;
  };
}

/** The shapes that an item can be converted into, each with the command that does it. */
export function conversionChoices(
  item: ItemLine,
  profile: Profile,
): readonly { readonly shape: ItemShape; readonly command: Command }[] {
  return conversionsOf(item.line, item.start, profile).map((conversion) => ({
    shape: conversion.shape,
    command: convertLine(item, conversion),
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

function convertLine({ from }: ItemLine, conversion: Conversion): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    conversion.apply(tr, from);
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
