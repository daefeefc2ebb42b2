import { PluginKey } from "@tiptap/pm/state";
import type { EditorState, StateField, Transaction } from "@tiptap/pm/state";
import type { LinkSpot } from "../../../commands/insert-links.ts";
import { isListNode } from "../../../queries/containers.ts";

type Places = ReadonlyMap<symbol, number>;

/** The key of what takes drops. */
export const dropKey = new PluginKey<Places>("drop");

/** Keeps the places where something will be put as soon as it is read. Each moves with the text that is edited meanwhile. */
export const waitingPlaces: StateField<Places> = {
  init: () => new Map(),
  apply(tr, places) {
    const begun: unknown = tr.getMeta(dropKey);
    if (places.size === 0 && !(begun instanceof Map)) return places;
    const moved = [...places].map(([id, at]) => [id, tr.mapping.map(at)] as const);
    return new Map(begun instanceof Map ? [...moved, ...begun] : moved);
  },
};

/** Has a place of the text kept, under this name, from now on. */
export function keepPlace(tr: Transaction, id: symbol, at: number): Transaction {
  return tr.setMeta(dropKey, new Map([[id, at]]));
}

/** Where a kept place is now, and what can be put there; null where the text does not know it. */
export function keptPlace(state: EditorState, id: symbol): LinkSpot | null {
  const at = dropKey.getState(state)?.get(id);
  if (at === undefined) return null;
  const { parent } = state.doc.resolve(at);
  if (parent.inlineContent) return { kind: "text", at };
  return { kind: isListNode(parent) ? "item" : "block", at };
}
