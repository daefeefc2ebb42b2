import { wholeRule } from "../rule.ts";

/** A section that stands before one that comes first in this newsletter. */
export const sectionOrder = wholeRule({
  severity: "likely",
  find({ sections }, { profile }) {
    let last = -1;
    let lastTitle = "";
    return sections.flatMap(({ rules, from, title, node }) => {
      const at = rules ? profile.sections.indexOf(rules) : -1;
      if (at < 0) return [];
      if (at >= last) {
        last = at;
        lastTitle = title;
        return [];
      }
      const size = node.firstChild?.content.size ?? 0;
      return [{ from: from + 2, to: from + 2 + size, parameters: { title, after: lastTitle } }];
    });
  },
});
