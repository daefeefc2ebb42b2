import type { Node } from "@tiptap/pm/model";
import { Selection } from "@tiptap/pm/state";

/**
 * The number, from 0, of the last heading that begins before a place of the text; -1 where there is none, and at the very
 * beginning, where the head of the post belongs to it.
 */
export function headingBefore(doc: Node, pos: number): number {
  if (pos <= Selection.atStart(doc).from) return -1;
  let count = 0;
  doc.descendants((node, from) => {
    if (node.type.name === "heading" && from < pos) count += 1;
    return !node.isTextblock;
  });
  return count - 1;
}
