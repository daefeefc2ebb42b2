import type { Node, NodeType } from "@tiptap/pm/model";
import { isListNode } from "./containers.ts";

/** The size of what is the section's own: its title and all up to its first deep dive. */
function ownSizeOf(section: Node): number {
  let size = 0;
  for (let index = 0; index < section.childCount; index++) {
    const child = section.child(index);
    if (index > 0 && child.type.name === "heading") break;
    size += child.nodeSize;
  }
  return size;
}

/** The last list of a section's own (of a type), and where it stands in the section's content; null where there is none. */
export function lastOwnList(
  section: Node,
  type?: NodeType,
): { readonly node: Node; readonly offset: number } | null {
  const end = ownSizeOf(section);
  let found: { node: Node; offset: number } | null = null;
  section.forEach((node, offset) => {
    if (offset < end && isListNode(node) && (!type || node.type === type)) found = { node, offset };
  });
  return found;
}
