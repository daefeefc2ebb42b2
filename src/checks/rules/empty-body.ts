import { wholeRule } from "../rule.ts";

/** An issue with nothing but headings in it. */
export const emptyBody = wholeRule({
  severity: "blocks",
  find({ doc, headings }) {
    let hasContent = false;
    doc.descendants((node) => {
      if (node.type.name === "heading") return false;
      hasContent ||= node.isTextblock ? node.content.size > 0 : node.isLeaf;
      return !hasContent && !node.inlineContent;
    });
    return hasContent ? [] : [{ from: headings[0]?.from ?? 0, to: headings[0]?.to ?? 0 }];
  },
});
