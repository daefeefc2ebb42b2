import { wholeRule } from "../rule.ts";

/** `模型` may well be said twice; a sentence is copied. */
const LEAST = 8;

/** Two items with one comment: it was copied and not written over. */
export const equalComment = wholeRule({
  of: "comments",
  severity: "likely",
  find({ comments }) {
    const seen = new Set<string>();
    return comments.flatMap(({ text, from, to }, index) => {
      const words = /[\s。.]$/.test(text.slice(-1)) ? text.replace(/[\s。.]+$/, "") : text;
      if (words.length < LEAST) return [];
      const isCopy = seen.has(words);
      seen.add(words);
      return isCopy ? [{ index, from, to }] : [];
    });
  },
});
