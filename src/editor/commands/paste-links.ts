import type { ResolvedPos } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import type { PlacedLink } from "../core/link-service.ts";
import type { LinkSpot, LinkToPlace, Placing } from "./insert-links.ts";
import { insertLinks } from "./insert-links.ts";

/**
 * Puts links where the caret is. In a section, an empty item or paragraph gives way to items in the section's shape;
 * in the middle of words, or over a selection, they become links there. One undo step.
 */
export function pasteLinks(
  links: readonly LinkToPlace[],
  from: PlacedLink["from"],
  placing: Placing,
): Command {
  return (state, dispatch) => {
    const { $from, empty, from: at, to } = state.selection;
    if (!$from.parent.inlineContent || $from.parent.type.spec.code) return false;
    const waiting = empty && $from.parent.content.size === 0 ? emptyPlace($from) : null;
    const place: LinkSpot = waiting ?? { kind: "text", at, to };
    return insertLinks(place, links, from, placing)(state, dispatch);
  };
}

/** The empty item or paragraph of a section around the caret, to be replaced. */
function emptyPlace($pos: ResolvedPos): LinkSpot | null {
  const { depth } = $pos;
  const parent = $pos.node(depth - 1);
  if (parent.type.name === "section" && $pos.parent.type.name === "paragraph") {
    return { kind: "block", at: $pos.before(depth), to: $pos.after(depth) };
  }
  const isLoneParagraph = parent.type.name === "list_item" && parent.childCount === 1;
  return isLoneParagraph && $pos.node(depth - 3)?.type.name === "section"
    ? { kind: "item", at: $pos.before(depth - 1), to: $pos.after(depth - 1) }
    : null;
}
