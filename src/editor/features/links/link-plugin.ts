import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { linkKey, type OpenLink } from "../../queries/links.ts";

/** Remembers for which link the popover is open, and shows the words it is about. */
export function linkPlugin(): Plugin<OpenLink | null> {
  return new Plugin<OpenLink | null>({
    key: linkKey,
    state: {
      init: () => null,
      apply(tr, open) {
        const meta: OpenLink | null | undefined = tr.getMeta(linkKey);
        if (meta !== undefined) return meta;
        if (!open) return null;
        if (open.quiet) {
          const { from, to } = tr.selection;
          return !tr.docChanged && from >= open.from && to <= open.to ? open : null;
        }
        if (!tr.docChanged) return open;
        const from = tr.mapping.map(open.from, 1);
        const to = tr.mapping.map(open.to, -1);
        return open.from < open.to && from >= to ? null : { ...open, from, to: Math.max(from, to) };
      },
    },
    props: {
      decorations(state) {
        const open = linkKey.getState(state);
        return open && open.from < open.to
          ? DecorationSet.create(state.doc, [
              Decoration.inline(open.from, open.to, { class: "is-open" }),
            ])
          : null;
      },
    },
  });
}
