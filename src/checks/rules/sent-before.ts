import { wholeRule } from "../rule.ts";

/** The same thing in an earlier issue. */
export const sentBefore = wholeRule({
  severity: "likely",
  find: ({ links }, { facts }) =>
    links.flatMap(({ key, from, to }) => {
      const issue = key === null ? undefined : facts.others.find(({ keys }) => keys.has(key));
      return issue ? [{ from, to, parameters: { issue: issue.label } }] : [];
    }),
});
