import type { Node } from "@tiptap/pm/model";
import type { Block, ListItem, TableCell, TableRow } from "../syntax/tree.ts";
import type { Container } from "./containers.ts";

/** What a node of the document was read from. */
export type Syntax = Block | ListItem | TableRow | TableCell;

/** Where the bytes of a node stand: the text, the node's part of it, and the containers whose prefixes its lines carry. */
export interface Source {
  readonly text: string;
  readonly syntax: Syntax;
  readonly containers: readonly Container[];
}

const sources = new WeakMap<Node, Source>();

/** Remembers what a node was read from. Nodes are shared between versions of a document, so it finds its bytes anywhere. */
export function rememberSource(node: Node, source: Source): void {
  sources.set(node, source);
}

/** What this very node was read from, null where it was made by an edit. */
export function sourceOf(node: Node): Source | null {
  return sources.get(node) ?? null;
}
