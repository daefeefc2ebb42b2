import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { ALL_ENGINES } from "../markdown/document/all-engines.ts";
import { readIssue } from "../markdown/document/read-issue.ts";
import { normalise } from "../markdown/normalise/normalise.ts";
import type { Finding } from "./finding.ts";
import { structureOf } from "./structure.ts";

/**
 * Whether a text that was printed of a fixed document is read with the form of that document, or with its normal form; and by the other engine
 * with the form that it had there before, or with the one that is meant.
 */
export function readsAsMeant(
  before: string,
  after: string,
  meant: Node,
  profile: Profile,
  fixed: readonly Finding[],
): boolean {
  const read = (text: string, engine: Profile["engine"]) =>
    structureOf(readIssue(text, { ...profile, engine }, ALL_ENGINES).doc);
  const { engine } = profile;
  const form = structureOf(normalise(meant, profile, ALL_ENGINES));
  const now = read(after, engine);
  // The normal form knows nothing of a `{% raw %}` around what it looks at, and may make words of code: what is to stay
  // code must be read as such.
  const isOfCode = fixed.some(
    ({ fix }) => fix?.kind === "plain-code" || fix?.kind === "attributes",
  );
  if (now !== structureOf(meant) && (isOfCode || now !== form)) return false;
  // What changes the form changes it for the other engine, too.
  if (!fixed.every(({ fix }) => fix?.kind === "words" || fix?.kind === "address")) return true;
  const other = engine === "gfm" ? "kramdown" : "gfm";
  const seen = read(after, other);
  return seen === form || seen === read(before, other);
}
