import { parseGfm } from "./dialect/gfm/index.ts";
import { provideGfm } from "./document/engines.ts";

export { parseIssue, withDoc } from "./document/parse-issue.ts";
export { normalise } from "./normalise/index.ts";
export { inexpressible, type InexpressiblePlace } from "./print/inexpressible.ts";
export { printIssue } from "./print/print-issue.ts";
export { publishedHtml } from "./html/index.ts";
export type { Issue } from "./issue.ts";

provideGfm(parseGfm);
