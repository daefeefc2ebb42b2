import type { Node } from "@tiptap/pm/model";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import type { Profile } from "../issue/profile/profile.ts";
import { ALL_ENGINES } from "./document/all-engines.ts";
import { readIssue } from "./document/read-issue.ts";
import type { Issue } from "./issue.ts";
import { normalise as normaliseWith } from "./normalise/normalise.ts";
import type { Origin } from "./origin/origin.ts";
import {
  createInexpressible as createInexpressibleWith,
  type InexpressibleRun,
} from "./print/inexpressible.ts";
import { createPrinter as createPrinterWith, type Printer } from "./print/printer.ts";

// The layer with every engine from the start, for the command line and tests; the app takes `lens.ts`.

export { withDoc } from "./document/read-issue.ts";
export { publishedHtml } from "./html/index.ts";
export type { Issue } from "./issue.ts";
export type { Printed, Printer } from "./print/printer.ts";
export type { InexpressibleRun } from "./print/inexpressible.ts";

export function parseIssue(text: string, profile: Profile = defaultProfile()): Issue {
  return readIssue(text, profile, ALL_ENGINES);
}

export function createPrinter(origin: Origin, profile: Profile): Printer {
  return createPrinterWith(origin, profile, ALL_ENGINES);
}

/** The text of an issue, by a printer that is used once. */
export function printIssue({ doc, origin, profile }: Issue): string {
  return createPrinter(origin, profile).print(doc).text;
}

export function normalise(doc: Node, profile: Profile): Node {
  return normaliseWith(doc, profile, ALL_ENGINES);
}

export function createInexpressible(profile: Profile): (leaf: Node) => readonly InexpressibleRun[] {
  return createInexpressibleWith(profile, ALL_ENGINES);
}
