import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { PluginKey, TextSelection } from "@tiptap/pm/state";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import type { SlotName } from "../core/editor-texts.ts";
import { ancestor } from "./ancestors.ts";
import type { Slot } from "./slots.ts";
import { slotsOf } from "./slots.ts";
import { usualSeparatorsAt } from "../../issue/shapes/usual-separators.ts";

/** The slot the caret stands in, which the next letter fills; null: the caret is in plain text. */
export interface CurrentSlot {
  readonly name: SlotName;
  readonly pos: number;
}
export const slotsKey = new PluginKey<CurrentSlot | null>("slots");

/** Where the item begins through whose slots a hand goes; null: through none. */
export const walkKey = new PluginKey<number | null>("slot-walk");

export interface SlotAt extends Slot {
  /** The slot's place in the document. */
  readonly pos: number;
}

/** From the beginning of an item into its first paragraph. */
const INTO_TEXT = 2;

/** The slot the caret waits in; null where it is in plain text. */
export function slotAtCaret(state: EditorState): CurrentSlot | null {
  return slotsKey.getState(state) ?? null;
}

/** The same with all that is known of it; null also where the item has no such slot any more. */
export function wholeSlotAtCaret(state: EditorState, profile: Profile): SlotAt | null {
  const current = slotAtCaret(state);
  if (!current) return null;
  return (
    slotsAround(state, profile).find(
      ({ name, pos }) => name === current.name && pos === current.pos,
    ) ?? null
  );
}

/** The slots of the item whose first paragraph holds the caret, where it is one of a section's own list. */
export function slotsAround(state: EditorState, profile: Profile): readonly SlotAt[] {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return [];
  const { $head } = selection;
  const item = ancestor($head, schema.nodes.list_item);
  if (!item || item.depth < 2 || $head.index(item.depth) > 0) return [];
  if ($head.node(item.depth - 2).type !== schema.nodes.section) return [];
  return slotsIn(state.doc, item.pos, profile);
}

/** The first slot of the next item after `pos` that lacks something. */
export function slotAfter(doc: Node, pos: number, profile: Profile): SlotAt | null {
  let found: SlotAt | null = null;
  doc.nodesBetween(pos, doc.content.size, (node, at) => {
    if (found || node.isTextblock) return false;
    if (at < pos || node.type !== schema.nodes.list_item) return true;
    const isSectionsOwn = doc.resolve(at).node(-1)?.type === schema.nodes.section;
    found = (isSectionsOwn && slotsIn(doc, at, profile)[0]) || null;
    return false;
  });
  return found;
}

/** The slots of the item at `pos`; what its comment is parted by is read from its neighbours. */
export function slotsIn(doc: Node, pos: number, profile: Profile): readonly SlotAt[] {
  const item = doc.nodeAt(pos);
  if (!item || slotsOf(item, profile).length === 0) return [];
  const $pos = doc.resolve(pos);
  const section = $pos.depth > 1 ? $pos.before($pos.depth - 1) : -1;
  const usual = usualSeparatorsAt(doc, section, profile);
  return slotsOf(item, profile, usual).map((slot) => ({
    ...slot,
    pos: pos + INTO_TEXT + slot.offset,
  }));
}
