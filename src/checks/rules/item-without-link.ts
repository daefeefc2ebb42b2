import { sectionRule } from "../rule.ts";

/** An item of a section of links that leads nowhere, where the profile does not allow it. */
export const itemWithoutLink = sectionRule({
  severity: "likely",
  find: ({ rules, items }) =>
    items.flatMap(({ place: { line, lineFrom }, parts }) => {
      if (!rules || rules.linkOptional || parts.links.length > 0 || !line) return [];
      const { size } = line.content;
      return size === 0 ? [] : [{ from: lineFrom, to: lineFrom + size }];
    }),
});
