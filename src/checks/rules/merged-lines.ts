import { type Found, lineRule } from "../rule.ts";

/**
 * Lines of one paragraph that were meant as several, in a file whose paragraphs stand on one line each: they are
 * published as one. A quote or an item takes a line in that follows it without a blank one.
 */
export const mergedLines = lineRule({
  severity: "likely",
  find({ node, text }, { habits, isChinese }) {
    if (!habits.onLines || !isChinese) return [];
    const found: Found[] = [];
    node.forEach((child, from, index) => {
      // Behind a `<br>` the line ends anyway.
      const before = index > 0 ? node.child(index - 1) : null;
      if (child.type.name !== "soft_break" || !before?.isText) return;
      const severity = /[。！？…”」）]$/.test(text.slice(0, from)) ? "likely" : "taste";
      found.push({ from: Math.max(0, from - 1), to: Math.min(from + 2, text.length), severity });
    });
    return found;
  },
});
