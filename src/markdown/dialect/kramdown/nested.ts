import type { Content } from "./content.ts";
import type { BlockContainer } from "./element.ts";
import { type BlockReader, sourceElement } from "./state.ts";

/** What stands in more containers than these is shown as source. */
export const MOST_CONTAINERS = 100;

/** Reads the blocks of `content` into `tree`, a container inside `parent`'s. */
export function parseBlocks(parent: BlockReader, tree: BlockContainer, content: Content): void {
  parseParts(parent, tree, [content]);
}

/** Like `parseBlocks`, of several contents one after the other. */
export function parseParts(
  parent: BlockReader,
  tree: BlockContainer,
  parts: readonly Content[],
): void {
  const { document } = parent;
  const depth = parent.depth + 1;
  for (const content of parts) {
    const reader: BlockReader = { content, tree, document, depth, at: 0, pending: null };
    if (depth <= MOST_CONTAINERS) document.readBlocks(reader);
    else if (/[^ \t\n\v\f\r]/.test(content.text)) {
      tree.children.push(sourceElement(reader, "other", 0, content.text.length));
    }
  }
}

/** Reads the blocks of an HTML element where `parent` stands, its end tag included. */
export function parseBlocksHere(parent: BlockReader, tree: BlockContainer): void {
  const reader: BlockReader = { ...parent, tree, depth: parent.depth + 1, pending: null };
  parent.document.readBlocks(reader);
  parent.at = reader.at;
}
