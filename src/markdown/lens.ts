import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { type Engines, KRAMDOWN_ALONE } from "./document/engines.ts";
import { readIssue } from "./document/read-issue.ts";
import type { Issue } from "./issue.ts";
import type { setField as writeField } from "./front-matter/set-field.ts";
import type { createPrinter, Printed, Printer } from "./print/printer.ts";

// What the app takes of this layer. `index.ts` is the same with all engines from the start, and the published HTML.
export { withDoc } from "./document/read-issue.ts";

/** What is read with. It is handed to each printer as it is made, so that no printer changes its mind. */
let engines: Engines = KRAMDOWN_ALONE;
/** Makes what writes; null until it is loaded: an issue is read and shown before anything of it can have changed. */
let makePrinter: typeof createPrinter | null = null;
/** Writes a field of the front matter; null until it is loaded, with what writes all else. */
let write: typeof writeField | null = null;

/** Whether issues of every engine can be read, and changed ones be printed. */
export function isComplete(): boolean {
  return makePrinter !== null;
}

/** Loads what is missing. Rejects where that is not possible now. */
export async function complete(): Promise<void> {
  if (isComplete()) return;
  const [{ ALL_ENGINES }, printing, fields] = await Promise.all([
    import("./document/all-engines.ts"),
    import("./print/printer.ts"),
    import("./front-matter/set-field.ts"),
  ]);
  engines = ALL_ENGINES;
  write = fields.setField;
  makePrinter = printing.createPrinter;
}

/** Reads any text whatever; throws for a profile whose engine is not loaded. */
export function parseIssue(text: string, profile: Profile = defaultProfile()): Issue {
  return readIssue(text, profile, engines);
}

/** The head with one field set, as `front-matter/set-field.ts` says; throws while the lens is not complete. */
export const setField: typeof writeField = (...given) => {
  if (!write) throw new Error("A field is set before the lens is complete.");
  return write(...given);
};

/** What is read with now, for who reads parts of an issue by itself. */
export function loadedEngines(): Engines {
  return engines;
}

/** Where a position of an unchanged issue stands in its text; null where it stands in nothing that was read. */
export async function textOffset({ origin }: Issue, pos: number): Promise<number | null> {
  const places = await import("./origin/text-offset.ts");
  return places.textOffset(origin, pos);
}

let printer: Printer | null = null;

/** The text of an issue; throws for a changed issue while the lens is not complete. */
export function printIssue(issue: Issue): string {
  return printedIssue(issue).text;
}

/**
 * An issue as text, with what of it is not written as it is meant, by the printer of the issue before where that has
 * the same origin and profile: which printer is asked changes how quick it is, and nothing else. Throws for a changed
 * issue while the lens is not complete.
 */
export function printedIssue({ doc, origin, profile }: Issue): Printed {
  if (doc === origin.doc) return { text: origin.text, fallbacks: [] };
  if (!makePrinter) throw new Error("A changed issue is printed before the lens is complete.");
  if (printer?.origin !== origin || printer.profile !== profile)
    printer = makePrinter(origin, profile, engines);
  return printer.print(doc);
}
