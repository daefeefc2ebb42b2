import type { Node } from "@tiptap/pm/model";
import { isUnseen } from "../is-unseen.ts";
import { docRule } from "../rule.ts";

/** An issue with nothing but headings in it. */
export const emptyBody = docRule({
  severity: "blocks",
  find: (doc) => (hasContent(doc) ? [] : [firstHeading(doc)]),
});

/** Where the words of the first heading stand; the beginning where there is none. */
function firstHeading(doc: Node): { readonly from: number; readonly to: number } {
  let words: { readonly from: number; readonly to: number } | null = null;
  doc.descendants((node, pos) => {
    if (node.type.name === "heading") words ??= { from: pos + 1, to: pos + 1 + node.content.size };
    return words === null;
  });
  return words ?? { from: 0, to: 0 };
}

function hasContent(node: Node): boolean {
  if (node.type.name === "heading" || isUnseen(node)) return false;
  if (node.isTextblock) return node.content.size > 0;
  return node.isLeaf || node.children.some(hasContent);
}
