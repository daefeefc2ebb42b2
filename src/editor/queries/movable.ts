import type { Node, ResolvedPos } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";

/** What is moved as one: neighbours of one parent, items of a list, blocks of a section, or sections. */
export interface Movable {
  readonly kind: MovableKind;
  /** Range of the nodes, in the document. */
  readonly from: number;
  readonly to: number;
  readonly nodes: readonly Node[];
  /** The node they stand in. */
  readonly parent: Node;
}
export type MovableKind = "item" | "block" | "section";

/** What the handle beside a place takes hold of: the innermost item, else the block, else (in its title) the section. */
export function movableAt($pos: ResolvedPos): Movable | null {
  return movableAround($pos, $pos);
}

/** What the selection touches, as one movable: whole items, blocks or sections. null where it spans no common parent. */
export function movableSelected(selection: Selection): Movable | null {
  return movableAround(selection.$from, selection.$to);
}

function movableAround($from: ResolvedPos, $to: ResolvedPos): Movable | null {
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const parent = $from.node(depth);
    const kind = kindWithin($from, depth);
    if (!kind) continue;
    const start = $from.index(depth);
    const end = $to.pos === $from.pos ? start : lastIndex($to, depth);
    if (start >= parent.childCount) return null;
    const isTitle = start === 0 && hasTitle(parent);
    if (isTitle) {
      if (end > start) return null;
      continue;
    }
    const nodes: Node[] = [];
    for (let index = start; index <= Math.min(end, parent.childCount - 1); index += 1)
      nodes.push(parent.child(index));
    const from = $from.posAtIndex(start, depth);
    const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
    const first = nodes[0];
    if (!first) return null;
    const movesSection = first.type.name === "section" || first.type.name === "group";
    if (
      movesSection !==
      (nodes.at(-1)?.type.name === "section" || nodes.at(-1)?.type.name === "group")
    )
      return null;
    return { kind: movesSection ? "section" : kind, from, to: from + size, nodes, parent };
  }
  return null;
}

function lastIndex($to: ResolvedPos, depth: number): number {
  return $to.depth > depth ? $to.index(depth) : Math.max(0, $to.index(depth) - 1);
}

/** Whether the children of the node at this depth are moved one by one, and as what. */
function kindWithin($pos: ResolvedPos, depth: number): MovableKind | null {
  const name = $pos.node(depth).type.name;
  if (name === "bullet_list" || name === "ordered_list") return "item";
  if (name === "doc" || name === "section" || name === "group") return "block";
  return null;
}

/** Sections and groups begin with their title, which stays where it is. */
export function hasTitle(node: Node): boolean {
  return node.type.name === "section" || node.type.name === "group";
}
