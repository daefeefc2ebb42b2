import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { nestInlines, type InlineTree } from "../document/nesting.ts";

/**
 * What a leaf publishes, as far as two engines can agree on it: marks and words. What only one of them knows (Liquid,
 * math, HTML as such) counts as its words, and so does an address that links itself.
 */
export function skeleton(leaf: Node): string {
  return treesText(nestInlines(leaf.children)).replace(/\s+/g, " ").trim();
}

function treesText(trees: readonly InlineTree[]): string {
  return trees.map(treeText).join("");
}

function treeText(tree: InlineTree): string {
  if (tree.mark !== null) {
    const inside = treesText(tree.children);
    const { type, attrs } = tree.mark;
    if (type !== schema.marks.link) return `⟨${type.name} ${inside}⟩`;
    const href = String(attrs["href"]);
    return href.replace(/^(?:https?:\/\/|mailto:)/, "") ===
      inside.replace(/^(?:https?:\/\/|mailto:)/, "")
      ? inside
      : `⟨link ${href} ${inside}⟩`;
  }
  const { node } = tree;
  if (node.isText) return node.text ?? "";
  if (node.type === schema.nodes.inline_source) return String(node.attrs["text"]);
  if (node.type === schema.nodes.image) return `⟨image ${String(node.attrs["src"])}⟩`;
  return node.type === schema.nodes.hard_break ? "⟨break⟩" : " ";
}
