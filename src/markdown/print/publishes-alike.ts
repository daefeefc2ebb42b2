import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { withoutGuard } from "./liquid-guard.ts";
import { nestInlines, type InlineTree } from "../document/nesting.ts";

/**
 * Whether another engine publishes a leaf as it is meant, as far as two engines can agree on it: marks and words. What
 * is more than words by intention (Liquid, math, HTML) may be words elsewhere; words may not be more than words there,
 * since a tag would hide them.
 */
export function publishesAlike(elsewhere: Node, meant: Node): boolean {
  const [theirs, ours] = [skeleton(elsewhere), skeleton(meant)];
  if (theirs === ours) return true;
  if (theirs.replaceAll(MORE, "") !== ours.replaceAll(MORE, "")) return false;
  let at = 0;
  for (const char of theirs) {
    const isMoreHere = ours[at] === MORE;
    if (char === MORE && !isMoreHere) return false;
    if (char !== MORE && isMoreHere) at++;
    at += char.length;
  }
  return true;
}

/** Stands before each character of what is more than words. */
const MORE = "\uE000";

function skeleton(leaf: Node): string {
  return treesText(nestInlines(leaf.children)).replace(/\s+/g, " ").trim();
}

function treesText(trees: readonly InlineTree[]): string {
  return trees.map(treeText).join("");
}

function treeText(tree: InlineTree): string {
  if (tree.mark !== null) {
    const inside = treesText(tree.children);
    const { type, attrs } = tree.mark;
    if (type === schema.marks.code) return `⟨code ${withoutGuard(inside)}⟩`;
    if (type !== schema.marks.link) return `⟨${type.name} ${inside}⟩`;
    const href = String(attrs["href"]);
    return href.replace(/^(?:https?:\/\/|mailto:)/, "") ===
      inside.replace(/^(?:https?:\/\/|mailto:)/, "")
      ? inside
      : `⟨link ${href} ${inside}⟩`;
  }
  const { node } = tree;
  if (node.isText) return node.text ?? "";
  if (node.type === schema.nodes.inline_source)
    return String(node.attrs["text"]).replace(/\S/gu, `${MORE}$&`);
  if (node.type === schema.nodes.image) return `⟨image ${String(node.attrs["src"])}⟩`;
  return node.type === schema.nodes.hard_break ? "⟨break⟩" : " ";
}
