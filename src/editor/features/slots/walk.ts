import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Profile } from "../../../issue/profile/profile.ts";
import { schema } from "../../../issue/schema/index.ts";
import { type Slot, slotsOf } from "../../queries/slots.ts";

const walkKey = new PluginKey<number | null>("slot-walk");

/**
 * Remembers in which item a hand goes from slot to slot, until the caret leaves it. There Tab means to go on, and never
 * to nest the item that has just been finished.
 */
export function walkPlugin(): Plugin<number | null> {
  return new Plugin<number | null>({
    key: walkKey,
    state: {
      init: () => null,
      apply(tr, at, _before, state) {
        const entered: unknown = tr.getMeta(walkKey);
        const from = typeof entered === "number" ? entered : at;
        if (from === null) return null;
        const pos = typeof entered === "number" ? from : tr.mapping.map(from);
        const item = state.doc.nodeAt(pos);
        const { head } = state.selection;
        const isInside =
          item?.type === schema.nodes.list_item && head > pos && head < pos + item.nodeSize;
        return isInside ? pos : null;
      },
    },
  });
}

/** Marks a transaction that puts the caret into a slot of the item at `pos`. */
export function walkInto(tr: Transaction, pos: number): Transaction {
  return tr.setMeta(walkKey, pos);
}

/** Where the item begins through whose slots a hand goes; null: through none. */
export function walkedItem(state: EditorState): number | null {
  return walkKey.getState(state) ?? null;
}

/** The first slot of the next item after `pos` that lacks something, with the position of its item. */
export function slotAfter(
  doc: Node,
  pos: number,
  profile: Profile,
): { readonly item: number; readonly slot: Slot } | null {
  let found: { readonly item: number; readonly slot: Slot } | null = null;
  doc.nodesBetween(pos, doc.content.size, (node, at) => {
    if (found || node.isTextblock) return false;
    if (at < pos || node.type !== schema.nodes.list_item) return true;
    const isSectionsOwn = doc.resolve(at).node(-1)?.type === schema.nodes.section;
    const [slot] = isSectionsOwn ? slotsOf(node, profile) : [];
    if (slot) found = { item: at, slot };
    return false;
  });
  return found;
}
