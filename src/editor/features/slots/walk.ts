import { Plugin } from "@tiptap/pm/state";
import { schema } from "../../../issue/schema/index.ts";
import { walkKey } from "../../queries/slot-at-caret.ts";

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
