import { headProblem } from "../head-problem.ts";

/** Of a field that stands there twice the last counts. */
export const fieldTwice = headProblem("likely", "front-matter-repeated-key");
