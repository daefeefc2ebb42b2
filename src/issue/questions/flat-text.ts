import type { Node } from "@tiptap/pm/model";

/** What stands for an inline node that is not text: one character, so that offsets are those of the document. */
export const OBJECT = "\ufffc";

/**
 * The text of a node with inline content, one character for each position: an index into it is an offset into the
 * node's content. Line ends are `\n`, images and source are `OBJECT`.
 */
export function flatText(node: Node): string {
  return node.textBetween(0, node.content.size, "", (leaf) =>
    leaf.type.name === "soft_break" || leaf.type.name === "hard_break" ? "\n" : OBJECT,
  );
}

/** The text as it is read: line ends are blanks, objects are left out, white space is single. */
export function plainText(node: Node): string {
  return readable(flatText(node));
}

export function readable(flat: string): string {
  return flat.replaceAll(OBJECT, "").replace(/\s+/g, " ").trim();
}
