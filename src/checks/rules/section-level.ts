import { sectionRulesFor } from "../../issue/questions/index.ts";
import { type HeadingSight, wholeRule } from "../rule.ts";

/** A title of a section on a heading that is too deep to be one: its items count to the section above. */
export const sectionLevel = wholeRule({
  of: "headings",
  severity: "likely",
  find({ headings }, { profile }) {
    const isSection = ({ level }: HeadingSight): boolean => level <= profile.sectionLevel;
    const sections = headings.filter(isSection);
    const known = new Set(sections.map(({ text }) => sectionRulesFor(text, profile)));
    known.delete(null);
    if (known.size === 0) return [];
    return headings.flatMap((heading, index) => {
      const { from, to, text } = heading;
      const rules = isSection(heading) ? null : sectionRulesFor(text, profile);
      return rules && !known.has(rules) ? [{ index, from, to, parameters: { title: text } }] : [];
    });
  },
});
