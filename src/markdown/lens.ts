import { hasGfm, provideGfm } from "./document/engines.ts";

// What the app takes of this layer. `index.ts` is the same with all dialects from the start, and the published HTML.
export { parseIssue, withDoc } from "./document/parse-issue.ts";
export { printIssue } from "./print/print-issue.ts";

/** Whether issues of every engine can be read, and new text is checked in both. */
export const isComplete = hasGfm;

/** Loads what is missing. Rejects where that is not possible now. */
export async function complete(): Promise<void> {
  if (hasGfm()) return;
  const { parseGfm } = await import("./dialect/gfm/index.ts");
  provideGfm(parseGfm);
}
