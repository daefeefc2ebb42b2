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

/**
 * What each node was read from. Nodes are shared between versions of a document, so a node that was moved or copied
 * still finds its bytes; one that an edit made has none.
 */
export interface Sources {
  readonly get: (node: Node) => Source | undefined;
}

/** `Sources` while texts are read. */
export interface NewSources extends Sources {
  readonly set: (node: Node, source: Source) => void;
}

/** Sources that begin with none, or with those of `known`, which stay as they are. */
export function createSources(known?: Sources): NewSources {
  const own = new WeakMap<Node, Source>();
  return {
    get: (node) => known?.get(node) ?? own.get(node),
    set: (node, source) => void own.set(node, source),
  };
}
