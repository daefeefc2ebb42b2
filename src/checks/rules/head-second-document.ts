import { headProblem } from "../head-problem.ts";

/** What stands behind a `---` with something on its line: Jekyll reads the first document and drops the others. */
export const headSecondDocument = headProblem("blocks", "front-matter-several-documents");
