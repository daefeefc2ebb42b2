import { wholeRule } from "../rule.ts";

/** The same thing linked again, be it by another address. In running text that is a matter of taste. */
export const duplicateLink = wholeRule({
  of: "links",
  severity: "likely",
  find({ links }) {
    const seen = new Map<string, number>();
    return links.flatMap(({ key, from, to }, index) => {
      if (key === null) return [];
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      return first === undefined ? [] : [{ index, from, to, elsewhere: "taste", first }];
    });
  },
});
