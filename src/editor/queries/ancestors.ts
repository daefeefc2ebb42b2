import { findParentNodeClosestToPos } from "@tiptap/core";
import type { Node, NodeType, ResolvedPos } from "@tiptap/pm/model";

/** A node around a place. */
export interface Ancestor {
  readonly node: Node;
  readonly depth: number;
  /** The position before the node. */
  readonly pos: number;
}

/** The innermost node around a place that is of one of these types; null where there is none. */
export function ancestor($pos: ResolvedPos, ...types: readonly NodeType[]): Ancestor | null {
  return findParentNodeClosestToPos($pos, ({ type }) => types.includes(type)) ?? null;
}
