import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../issue/profile/profile.ts";
import { normaliseBlocks } from "../normalise/blocks.ts";
import { type Rules, rulesOf } from "../normalise/rules.ts";

/** Whether blocks that were read back are those that were meant, but for what Markdown does not tell apart. */
export function sameBlocks(read: readonly Node[], meant: readonly Node[], engine: Engine): boolean {
  if (read.length === meant.length && read.every((node, at) => node.eq(meant[at] ?? node)))
    return true;
  const rules = READING[engine];
  const normalRead = normaliseBlocks(read, rules);
  const normalMeant = normaliseBlocks(meant, rules);
  return (
    normalRead.length === normalMeant.length &&
    normalRead.every((node, at) => node.eq(normalMeant[at] ?? node))
  );
}

const READING: Readonly<Record<Engine, Rules>> = {
  kramdown: { ...rulesOf("kramdown"), isSettled: isSource },
  gfm: { ...rulesOf("gfm"), isSettled: isSource },
};

/** Source blocks are compared as they are: alone they may read differently than in their place. */
function isSource(node: Node): boolean {
  return node.type.name === "source_block";
}
