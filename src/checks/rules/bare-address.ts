import type { Found } from "../rule.ts";
import { lineRule } from "../rule.ts";

const ADDRESS = /https?:\/\/[\w.-]+\.[a-z]{2,}(?:[/?#][^\s<>"'，。；：！？、（）《》「」“”]*)?/gi;

/** An address that stands there as words: GitHub makes a link of it, kramdown does not. It may be what is spoken of. */
export const bareAddress = lineRule({
  severity: "taste",
  find({ node }) {
    const found: Found[] = [];
    node.forEach(({ text = "", marks }, at) => {
      if (marks.some(({ type }) => type.name === "link" || type.name === "code")) return;
      for (const { index, 0: address } of text.matchAll(ADDRESS)) {
        const from = at + index;
        found.push({ from, to: from + address.length, parameters: { address } });
      }
    });
    return found;
  },
});
