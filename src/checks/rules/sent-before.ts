import { wholeRule } from "../rule.ts";

/** The same thing in an earlier issue. */
export const sentBefore = wholeRule({
  of: "links",
  severity: "likely",
  find: ({ links }, { facts }) =>
    links.flatMap(({ key, from, to }) => {
      const issue = key === null ? null : facts.sentIn(key);
      return issue === null ? [] : [{ from, to, parameters: { issue } }];
    }),
});
