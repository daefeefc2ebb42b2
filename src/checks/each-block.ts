import type { Node } from "@tiptap/pm/model";
import { remembered } from "../issue/questions/memo.ts";

/**
 * What is made of each block of a document, in order. A block that a former document had, too, is not asked again, and
 * nothing is looked up for one that stands where it stood.
 */
export function eachBlock<T>(make: (block: Node) => T): (doc: Node) => readonly T[] {
  const made = remembered(make);
  let last: { readonly blocks: readonly Node[]; readonly made: readonly T[] } | null = null;
  return (doc) => {
    const { children: blocks } = doc;
    const before = last;
    const now = blocks.map((block, index) => {
      const isThere =
        before !== null && index < before.made.length && before.blocks[index] === block;
      const kept = isThere ? before.made[index] : undefined;
      return kept === undefined ? made(block) : kept;
    });
    last = { blocks, made: now };
    return now;
  };
}
