import type { Node } from "@tiptap/pm/model";
import { wholeRule } from "../rule.ts";

/** An issue with nothing but headings in it. */
export const emptyBody = wholeRule({
  of: "doc",
  severity: "blocks",
  find({ doc, headings }) {
    return hasContent(doc) ? [] : [{ from: headings[0]?.from ?? 0, to: headings[0]?.to ?? 0 }];
  },
});

function hasContent(node: Node): boolean {
  if (node.type.name === "heading") return false;
  if (node.isTextblock) return node.content.size > 0;
  return node.isLeaf || node.children.some(hasContent);
}
