import type { FrontMatterProblemKey } from "../markdown/front-matter/front-matter.ts";
import { headRule, type Severity } from "./rule.ts";

/** A rule of those faults of the front matter of which one thing comes. */
export const headProblem = (severity: Severity, ...keys: readonly FrontMatterProblemKey[]) =>
  headRule({
    severity,
    find: ({ frontMatter }) =>
      frontMatter.problems
        .filter(({ key }) => keys.includes(key))
        .map(({ key, parameters, offset }) => {
          return { field: null, offset, parameters: { ...parameters, problem: key } };
        }),
  });
