import { sectionRulesFor } from "../../issue/questions/index.ts";
import { wholeRule } from "../rule.ts";

/** A title of a section on a heading that is too deep to be one: its items count to the section above. */
export const sectionLevel = wholeRule({
  of: "headings",
  severity: "likely",
  find({ headings }, { profile }) {
    const known = headings.flatMap((heading) => {
      const rules = sectionRulesFor(heading.text, profile);
      return rules ? [{ ...heading, rules }] : [];
    });
    const sections = known.filter(({ level }) => level <= profile.sectionLevel);
    if (sections.length === 0) return [];
    return known
      .filter(({ level, rules }) => {
        return level > profile.sectionLevel && !sections.some((each) => each.rules === rules);
      })
      .map(({ text, from, to }) => {
        return { from, to, parameters: { title: text } };
      });
  },
});
