import { Fragment, type Node } from "@tiptap/pm/model";
import { alignNodes } from "./align.ts";

/** What was restored already: for a node the old one it stands beside, and what it became. */
export type RestoredNodes = WeakMap<Node, { readonly old: Node; readonly node: Node }>;

/**
 * Nodes with each that equals an old one replaced by it, inside containers too: undo and JSON give nodes that are equal
 * and not identical, and only the old ones know their source.
 */
export function restored(
  news: readonly Node[],
  olds: readonly Node[],
  known: RestoredNodes,
): readonly Node[] {
  const pairs = alignNodes(news, olds);
  return news.map((node, at) => {
    const pair = pairs[at] ?? null;
    const old = pair === null ? undefined : olds[pair];
    if (!old || node === old) return node;
    const before = known.get(node);
    if (before?.old === old) return before.node;
    const found = restoredNode(node, old, known);
    known.set(node, { old, node: found });
    return found;
  });
}

function restoredNode(node: Node, old: Node, known: RestoredNodes): Node {
  if (node.eq(old)) return old;
  if (node.isTextblock || node.isLeaf || node.type !== old.type) return node;
  const children = restored(node.children, old.children, known);
  const isSame = children.every((child, index) => child === node.child(index));
  return isSame ? node : node.copy(Fragment.fromArray([...children]));
}
