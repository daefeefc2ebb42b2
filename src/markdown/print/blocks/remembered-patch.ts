import type { Node } from "@tiptap/pm/model";
import { hasGfm } from "../../document/engines.ts";
import type { LeafPlace } from "../leaf.ts";
import { isSameSetting, type Setting } from "../setting.ts";
import type { Patch } from "./patch.ts";

interface Known {
  readonly old: Node;
  readonly setting: Setting;
  readonly place: LeafPlace;
  readonly patch: Patch | null;
}

const known = new WeakMap<Node, Known>();

/**
 * The patch of a block or item that was made from `old`, as it was made the last time: after many edits each print has
 * to work on the last one only. What was not checked in GFM is made again once that is there.
 */
export function rememberedPatch(
  node: Node,
  old: Node,
  setting: Setting,
  place: LeafPlace,
  make: () => Patch | null,
): Patch | null {
  const before = known.get(node);
  if (before?.old === old && before.place === place && isSameSetting(before.setting, setting))
    return before.patch;
  const patch = make();
  if (hasGfm()) known.set(node, { old, setting, place, patch });
  return patch;
}
