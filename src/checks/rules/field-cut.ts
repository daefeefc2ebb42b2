import { headProblem } from "../head-problem.ts";

/** `title: 周刊 #3`: to YAML a comment begins there. */
export const fieldCut = headProblem("likely", "front-matter-cut-by-comment");
