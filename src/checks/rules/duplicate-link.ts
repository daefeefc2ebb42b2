import { wholeRule } from "../rule.ts";

/** The same thing linked again in the issue, be it by another address. */
export const duplicateLink = wholeRule({
  severity: "likely",
  find({ links }) {
    const seen = new Map<string, string>();
    return links.flatMap(({ key, href, from, to, text }) => {
      if (key === null) return [];
      const first = seen.get(key);
      if (first === undefined) seen.set(key, text);
      return first === undefined ? [] : [{ from, to, parameters: { first: first || href } }];
    });
  },
});
