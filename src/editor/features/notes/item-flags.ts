import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { DecorationSet } from "@tiptap/pm/view";
import { openedLink } from "../../queries/links.ts";
import type { GetContext } from "../../core/editor-context.ts";
import type { actOnFlag } from "../../commands/act-on-flag.ts";
import { createFlagsLook, REST } from "./flags-look.ts";
import type { lookAtItems } from "./flags-pass.ts";
import { flagsAt, flagsKey, itemAtCaret } from "../../queries/item-flag.ts";

interface FlagsPass {
  readonly lookAtItems: typeof lookAtItems;
  readonly actOnFlag: typeof actOnFlag;
}

/** Milliseconds until what could not be loaded is asked for again. */
const RETRY = 5_000;

/**
 * What is known of the links of items, in their notes: facts, what was cleaned, where else the same thing is, what
 * answers, and which section would suit better. None of it is there at a key: it is asked a moment after the text has
 * come to rest, by a part that is loaded after the text.
 *
 * `dismissed`: the offers that were turned down. It outlives the plugin, which is made anew when its context changes.
 */
export function itemFlagsPlugin(
  context: GetContext,
  dismissed: Set<string>,
): Plugin<DecorationSet> {
  let pass: FlagsPass | null = null;
  let again: () => void = () => undefined;
  const dismiss = (offer: string): void => {
    dismissed.add(offer);
    again();
  };

  return new Plugin<DecorationSet>({
    key: flagsKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const next: unknown = tr.getMeta(flagsKey);
        if (next instanceof DecorationSet) return next;
        return tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
      },
    },
    props: {
      decorations: (state) => flagsKey.getState(state),
      handleKeyDown(view, event) {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return false;
        const accepts = event.key === "Enter" && event.altKey;
        const refuses = event.key === "Escape" && !event.altKey && openedLink(view.state) === null;
        const pos = accepts || refuses ? itemAtCaret(view.state) : null;
        if (pos === null || !pass) return false;
        const offer = flagsAt(view.state, pos).find(({ kind }) => kind === "suits");
        if (offer?.kind !== "suits") return false;
        if (refuses) dismiss(offer.offer);
        else pass.actOnFlag(view, context, pos, offer);
        return true;
      },
    },
    view(view) {
      let loading = 0;
      const look = createFlagsLook(
        view,
        context,
        () => pass?.lookAtItems(view.state, context, dismissed, dismiss) ?? null,
      );
      const load = async (): Promise<void> => {
        try {
          pass = await import("./flags-pass.ts");
          look.later(0);
        } catch {
          if (!view.isDestroyed) loading = window.setTimeout(() => void load(), RETRY);
        }
      };
      again = () => look.later(0);
      loading = window.setTimeout(() => void load(), REST);
      return {
        update(_view: EditorView, before) {
          look.listen();
          if (pass && before.doc !== view.state.doc) look.later(REST);
        },
        destroy() {
          clearTimeout(loading);
          look.end();
        },
      };
    },
  });
}
