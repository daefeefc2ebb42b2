import { placesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/**
 * Lines of one paragraph that were meant as several, in a file whose paragraphs stand on one line each: they are
 * published as one. A quote or an item takes a line in that follows it without a blank one.
 */
export const mergedLines = lineRule({
  severity: "likely",
  find({ node, text }, { habits, isChinese }) {
    const isMeant = !habits.onLines || !isChinese || !node.children.some(isSoftBreak);
    if (isMeant) return [];
    return placesOf(text, /\n/g).map(({ from, to }) => {
      return { from: Math.max(0, from - 1), to: Math.min(to + 1, text.length) };
    });
  },
});

function isSoftBreak(child: { readonly type: { readonly name: string } }): boolean {
  return child.type.name === "soft_break";
}
