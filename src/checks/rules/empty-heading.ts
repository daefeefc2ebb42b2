import type { Node } from "@tiptap/pm/model";
import { plainText } from "../../issue/questions/index.ts";
import { lineRule } from "../rule.ts";

/** A heading without words. kramdown publishes its signs as a paragraph. */
export const emptyHeading = lineRule({
  severity: "likely",
  find: ({ node, role }) =>
    isEmptyHeading(node, role) ? [{ from: 0, to: node.content.size }] : [],
});

function isEmptyHeading(node: Node, role: string): boolean {
  const words = plainText(node).trim();
  return role === "heading" ? words === "" : role === "paragraph" && /^#{1,6}$/.test(words);
}
