import type { EditorState } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { actOnFlag } from "../../commands/act-on-flag.ts";
import { sectionsOf } from "../../../issue/questions/index.ts";
import { isListNode } from "../../queries/containers.ts";
import type { GetContext } from "../../core/editor-context.ts";
import { patchDecorations, type Says } from "../../core/patch-decorations.ts";
import { flagsElement } from "./flags-element.ts";
import type { ItemFlag } from "../../queries/item-flag.ts";
import { flagsAt, flagsKey } from "../../queries/item-flag.ts";
import { knowledgeOf } from "./item-knowledge.ts";

export { actOnFlag };

/** What the notes of all items say now; null where that is what they show already. */
export function lookAtItems(
  state: EditorState,
  getContext: GetContext,
  dismissed: ReadonlySet<string>,
  dismiss: (offer: string) => void,
): DecorationSet | null {
  const context = getContext();
  const ask = knowledgeOf(state.doc, context, dismissed);
  const decorations: Decoration[] = [];
  for (const { node: section, from, rules } of sectionsOf(state.doc, context.profile)) {
    section.forEach((list, offset) => {
      if (!isListNode(list)) return;
      list.forEach((item, itemOffset) => {
        const pos = from + 1 + offset + 1 + itemOffset;
        const end = pos + item.nodeSize;
        const { attributes, flags } = ask(item, pos, rules);
        if (Object.keys(attributes).length > 0) {
          const spec: Says = { says: JSON.stringify(attributes) };
          decorations.push(Decoration.node(pos, end, attributes, spec));
        }
        if (flags.length > 0) decorations.push(widget(end - 1, flags, getContext, dismiss));
      });
    });
  }
  const shown = flagsKey.getState(state) ?? DecorationSet.empty;
  const next = patchDecorations(shown, state.doc, decorations);
  return next === shown ? null : next;
}

function widget(
  pos: number,
  flags: readonly ItemFlag[],
  context: GetContext,
  dismiss: (offer: string) => void,
): Decoration {
  const says = JSON.stringify([flags, context().editable]);
  return Decoration.widget(
    pos,
    (view, getPos) =>
      flagsElement(flags, context().texts, context().editable, (index, isRefused) => {
        // The element outlives what it was made from: what it does is what the item's flag says now.
        const end = getPos();
        const item = end === undefined ? null : itemEndingAt(view.state, end);
        const flag = item === null ? undefined : flagsAt(view.state, item)[index];
        if (item === null || !flag) return;
        if (isRefused && flag.kind === "suits") dismiss(flag.offer);
        else actOnFlag(view, context, item, flag);
      }),
    { side: 1, key: says, says, flags, ignoreSelection: true, stopEvent: () => true },
  );
}

function itemEndingAt(state: EditorState, end: number): number | null {
  const $end = state.doc.resolve(end);
  return $end.depth > 0 ? $end.before() : null;
}
