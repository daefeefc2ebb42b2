import type { Node } from "@tiptap/pm/model";
import type { LeafPlace } from "../leaf.ts";
import { ofContext, type PrintContext } from "../print-context.ts";
import type { Patch } from "./patch.ts";

interface Known {
  readonly old: Node;
  readonly place: LeafPlace;
  readonly patch: Patch | null;
}

const knownPatches = ofContext((): WeakMap<Node, Known> => {
  return new WeakMap();
});

/**
 * The patch of a block or item that was made from `old`, as it was made the last time: after many edits each print has
 * to work on the last one only.
 */
export function rememberedPatch(
  node: Node,
  old: Node,
  context: PrintContext,
  place: LeafPlace,
  make: () => Patch | null,
): Patch | null {
  const known = knownPatches(context);
  const before = known.get(node);
  if (before?.old === old && before.place === place) return before.patch;
  const patch = make();
  known.set(node, { old, place, patch });
  return patch;
}
