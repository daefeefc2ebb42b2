import type { Node } from "@tiptap/pm/model";
import { isUnseen } from "../is-unseen.ts";
import { wholeRule } from "../rule.ts";

/** An issue with nothing but headings in it. */
export const emptyBody = wholeRule({
  of: "doc",
  severity: "blocks",
  find(whole) {
    if (hasContent(whole.doc)) return [];
    const [first] = whole.headings;
    return [{ from: first?.from ?? 0, to: first?.to ?? 0 }];
  },
});

function hasContent(node: Node): boolean {
  if (node.type.name === "heading" || isUnseen(node)) return false;
  if (node.isTextblock) return node.content.size > 0;
  return node.isLeaf || node.children.some(hasContent);
}
