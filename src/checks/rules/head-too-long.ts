import { headProblem } from "../head-problem.ts";

/** Jekyll reads it; Galley does not, so that none of its fields is looked at. */
export const headTooLong = headProblem("taste", "front-matter-too-long");
