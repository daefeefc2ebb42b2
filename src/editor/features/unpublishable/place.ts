import type { Mark } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { PluginKey } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import type { FallbackCause } from "../../../markdown/print/fallback.ts";

/** Why something of the text is not published as it is shown. */
export type Trouble =
  /** Code in which the site generator runs Liquid; `{% raw %}` can keep it from that, unless the code ends it itself. */
  | { readonly kind: "liquid"; readonly isGuardable: boolean }
  /** Marked words that an engine does not see so. */
  | {
      readonly kind: "mark";
      readonly mark: Mark;
      /** Whether the issue's own engine sees the mark, and only GitHub does not. */
      readonly isPublished: boolean;
      /** How many characters at each end the mark must leave out to be seen; null where that does not help. */
      readonly edges: { readonly before: number; readonly after: number } | null;
    }
  /** A block that cannot be written as it is meant. */
  | { readonly kind: "block"; readonly cause: FallbackCause };

/** Where something stands that is not published as it is shown. */
export interface UnpublishablePlace {
  readonly from: number;
  readonly to: number;
  readonly trouble: Trouble;
  /** Names it wherever it moves, so that it can be remembered where it is left as it is. */
  readonly name: string;
}

interface OpenChoices {
  /** The place whose choices are shown begins here. */
  readonly at: number;
  /** By a click: the caret stays in the text, and the next key or move puts them away. */
  readonly quiet: boolean;
}

export interface UnpublishableState {
  /** In their order. */
  readonly places: readonly UnpublishablePlace[];
  readonly marks: DecorationSet;
  readonly open: OpenChoices | null;
  /** The names of what is left as it is. */
  readonly left: ReadonlySet<string>;
}

export type UnpublishableChange =
  | { readonly kind: "found"; readonly places: readonly UnpublishablePlace[] }
  | { readonly kind: "open"; readonly open: OpenChoices }
  | { readonly kind: "close" }
  | { readonly kind: "leave"; readonly name: string };

export const unpublishableKey = new PluginKey<UnpublishableState>("unpublishable");

/** The place whose choices are shown, null while none are. It stays identical until something changes. */
export function openPlace(state: EditorState): UnpublishablePlace | null {
  const shown = unpublishableKey.getState(state);
  const at = shown?.open?.at;
  return shown?.places.find(({ from }) => from === at) ?? null;
}

/** The innermost place around a position, null for none. */
export function placeAround(state: EditorState, pos: number): UnpublishablePlace | null {
  const places = unpublishableKey.getState(state)?.places ?? [];
  return places.findLast(({ from, to }) => from <= pos && pos <= to) ?? null;
}
