import { headProblem } from "../head-problem.ts";

/**
 * Front matter that Jekyll cannot read. It publishes the post all the same: without title and layout, and under the day of
 * the build, for that is what the front matter would have said.
 */
export const yamlProblem = headProblem(
  "blocks",
  "front-matter-syntax",
  "front-matter-not-a-mapping",
  "front-matter-unknown-alias",
);
