import { wholeRule } from "../rule.ts";

/** Two sections of one kind: the second is probably the rest of the first. */
export const repeatedSection = wholeRule({
  of: "sections",
  severity: "likely",
  find: ({ sections }) =>
    sections.flatMap(({ rules, from, to, title }, index) => {
      const isRepeated = rules && sections.slice(0, index).some((other) => other.rules === rules);
      return isRepeated ? [{ from, to, parameters: { title } }] : [];
    }),
});
