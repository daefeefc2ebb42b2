import type { Node } from "@tiptap/pm/model";
import { normaliseBlocks } from "../normalise/blocks.ts";
import type { Rules } from "../normalise/rules.ts";

/** Whether blocks that were read back are those that were meant, but for what Markdown does not tell apart. */
export function sameBlocks(read: readonly Node[], meant: readonly Node[], rules: Rules): boolean {
  if (areEqual(read, meant)) return true;
  return areEqual(normaliseBlocks(read, rules), normaliseBlocks(meant, rules));
}

function areEqual(read: readonly Node[], meant: readonly Node[]): boolean {
  return read.length === meant.length && read.every((node, at) => node.eq(meant[at] ?? node));
}
