import type { EditorState } from "@tiptap/pm/state";
import { PluginKey } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import type { SectionRules } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";

/** Something about an item that asks for a look or a decision. */
export type ItemFlag =
  /** The same thing is somewhere else: in the inbox, or another issue. */
  | { readonly kind: "elsewhere"; readonly words: string; readonly go: () => void }
  /** The same thing stands in this issue once more; `key` is what it is. */
  | { readonly kind: "twice"; readonly words: string; readonly key: string }
  /** Words that came with its link, which may become its comment. */
  | { readonly kind: "note"; readonly words: string; readonly note: string }
  /** What a check of its address found, or what it lacks. */
  | { readonly kind: "answer"; readonly words: string }
  /** It would stand better in another section. */
  | {
      readonly kind: "suits";
      readonly words: string;
      readonly rules: SectionRules;
      /** Names the offer, to be remembered where it is turned down. */
      readonly offer: string;
    };

/** Decorations of items by what is known of their links; those with flags carry them in their spec. */
export const flagsKey = new PluginKey<DecorationSet>("item-flags");

/** The flags of the item that begins at `pos`. */
export function flagsAt(state: EditorState, pos: number): readonly ItemFlag[] {
  const item = state.doc.nodeAt(pos);
  if (!item) return [];
  const end = pos + item.nodeSize - 1;
  const found = flagsKey
    .getState(state)
    ?.find(end, end, (spec) => Array.isArray(spec["flags"]))
    .find(({ from }) => from === end);
  const flags: unknown = found?.spec["flags"];
  return isFlags(flags) ? flags : [];
}

function isFlags(value: unknown): value is readonly ItemFlag[] {
  return Array.isArray(value);
}

/** Where the innermost item around the caret begins; null outside of items. */
export function itemAtCaret({ selection: { $head } }: EditorState): number | null {
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type === schema.nodes.list_item) return $head.before(depth);
  return null;
}
