import { headRule } from "../rule.ts";

/** Front matter that Jekyll cannot read, or reads otherwise than it looks. */
export const yamlProblem = headRule({
  severity: "blocks",
  find: ({ frontMatter }) =>
    frontMatter.problems.map(({ key, parameters, offset }) => {
      return { field: null, offset, parameters: { ...parameters, problem: key } };
    }),
});
