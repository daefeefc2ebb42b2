import type { SectionRules } from "../../issue/profile/profile.ts";
import { wholeRule } from "../rule.ts";

/** Two sections of one kind: the second is probably the rest of the first. */
export const repeatedSection = wholeRule({
  of: "sections",
  severity: "likely",
  find({ sections }) {
    const seen = new Set<SectionRules>();
    return sections.flatMap(({ rules, from, to, title }, index) => {
      const isRepeated = rules !== null && seen.has(rules);
      if (rules) seen.add(rules);
      return isRepeated ? [{ index, from, to, parameters: { title } }] : [];
    });
  },
});
