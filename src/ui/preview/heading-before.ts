import type { Node } from "@tiptap/pm/model";

/** The number, from 0, of the last heading that begins before a place of the text; -1 where there is none. */
export function headingBefore(doc: Node, pos: number): number {
  let count = 0;
  doc.descendants((node, from) => {
    if (node.type.name === "heading" && from < pos) count += 1;
    return !node.isTextblock;
  });
  return count - 1;
}
