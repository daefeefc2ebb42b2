import { wholeRule } from "../rule.ts";

/** Two sections of one kind: the second is probably the rest of the first. */
export const repeatedSection = wholeRule({
  severity: "likely",
  find: ({ sections }) =>
    sections.flatMap(({ rules, from, title, node }, index) => {
      const isRepeated = rules && sections.slice(0, index).some((other) => other.rules === rules);
      const size = node.firstChild?.content.size ?? 0;
      return isRepeated ? [{ from: from + 2, to: from + 2 + size, parameters: { title } }] : [];
    }),
});
