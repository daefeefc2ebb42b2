import { Plugin } from "@tiptap/pm/state";
import { blockMenuKey } from "../../queries/block-menu.ts";

/** Remembers whose menu is open, until the text changes. */
export function blockMenuPlugin(): Plugin<number | null> {
  return new Plugin<number | null>({
    key: blockMenuKey,
    state: {
      init: () => null,
      apply(tr, open) {
        const meta: number | null | undefined = tr.getMeta(blockMenuKey);
        if (meta !== undefined) return meta;
        return tr.docChanged ? null : open;
      },
    },
  });
}
