import { wholeRule } from "../rule.ts";

/** The same thing linked again, be it by another address. In running text that is a matter of taste. */
export const duplicateLink = wholeRule({
  severity: "likely",
  find({ links }) {
    const seen = new Map<string, string>();
    return links.flatMap(({ key, href, from, to, text, isSubject }) => {
      if (key === null) return [];
      const first = seen.get(key);
      if (first === undefined) seen.set(key, text);
      const severity = isSubject ? "likely" : "taste";
      return first === undefined
        ? []
        : [{ from, to, parameters: { first: first || href }, severity }];
    });
  },
});
