import { defaultProfile } from "../issue/profile/defaults.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { type Engines, KRAMDOWN_ALONE } from "./document/engines.ts";
import { readIssue } from "./document/read-issue.ts";
import type { Issue } from "./issue.ts";
import { createPrinter, type Printer } from "./print/printer.ts";

// What the app takes of this layer. `index.ts` is the same with all engines from the start, and the published HTML.
export { withDoc } from "./document/read-issue.ts";

/** What is loaded. It is handed to each printer as it is made, so that no printer changes its mind. */
let engines: Engines = KRAMDOWN_ALONE;

/** Whether issues of every engine can be read, and new text is checked in both. */
export function isComplete(): boolean {
  return engines.gfm !== null;
}

/** Loads what is missing. Rejects where that is not possible now. */
export async function complete(): Promise<void> {
  if (isComplete()) return;
  const { ALL_ENGINES } = await import("./document/all-engines.ts");
  engines = ALL_ENGINES;
}

/** Reads any text whatever; throws for a profile whose engine is not loaded. */
export function parseIssue(text: string, profile: Profile = defaultProfile()): Issue {
  return readIssue(text, profile, engines);
}

let printer: Printer | null = null;

/**
 * The text of an issue, by the printer of the issue before where that has the same origin, profile and engines: which
 * printer is asked changes how quick it is, and nothing else.
 */
export function printIssue({ doc, origin, profile }: Issue): string {
  if (printer?.origin !== origin || printer.profile !== profile || printer.engines !== engines)
    printer = createPrinter(origin, profile, engines);
  return printer.print(doc).text;
}
