import { Transform } from "@tiptap/pm/transform";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { parseIssue, withDoc } from "../markdown/document/parse-issue.ts";
import { linePrefix } from "../markdown/origin/containers.ts";
import { sourceOf } from "../markdown/origin/sources.ts";
import { printIssue } from "../markdown/print/print-issue.ts";
import { createChecker, type Finding, listOf } from "./create-checker.ts";
import { applyFix, isSourceFix, type SourceFix } from "./fix.ts";
import type { Facts } from "./house.ts";

export interface FixedText {
  readonly text: string;
  /** What was mended, in the order in which it was done. */
  readonly fixed: readonly Finding[];
}

/** One fix may bring another to light; more rounds than these, and two rules are at odds. */
const MOST_ROUNDS = 6;

/** Mends all that can be mended safely in a text and is wanted. The rest of its bytes stay. */
export function fixText(
  text: string,
  profile: Profile,
  facts: Facts,
  isWanted: (finding: Finding) => boolean = () => true,
): FixedText {
  const fixed: Finding[] = [];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = current;
    const words = fixDocument(current, profile, facts, isWanted);
    const lines = fixSource(words.text, profile, facts, isWanted);
    fixed.push(...words.fixed, ...lines.fixed);
    current = lines.text;
    if (current === before) break;
  }
  return { text: current, fixed };
}

function fixDocument(
  text: string,
  profile: Profile,
  facts: Facts,
  isWanted: (finding: Finding) => boolean,
): FixedText {
  const issue = parseIssue(text, profile);
  const findings = listOf(createChecker(profile, facts).check(issue.doc));
  const tr = new Transform(issue.doc);
  const fixed: Finding[] = [];
  let least = Infinity;
  // From the end, so that the places before stay where they are.
  for (const finding of findings.toSorted((a, b) => startOf(b) - startOf(a))) {
    const { fix, place } = finding;
    if (!fix || isSourceFix(fix) || !isWanted(finding)) continue;
    const to = place.kind === "text" ? place.to : -1;
    if (to > least) continue;
    applyFix(tr, fix);
    least = startOf(finding);
    fixed.push(finding);
  }
  return { text: fixed.length > 0 ? printIssue(withDoc(issue, tr.doc)) : text, fixed };
}

/** Changes of the file's text that leave its document as it was; one that would not is left. */
function fixSource(
  text: string,
  profile: Profile,
  facts: Facts,
  isWanted: (finding: Finding) => boolean,
): FixedText {
  const { doc } = parseIssue(text, profile);
  const findings = listOf(createChecker(profile, facts).check(doc));
  const fixed: Finding[] = [];
  let current = text;
  for (const finding of findings.toSorted((a, b) => startOf(b) - startOf(a))) {
    const { fix } = finding;
    if (!fix || !isSourceFix(fix) || !isWanted(finding)) continue;
    const edit = sourceEdit(doc, fix);
    if (!edit) continue;
    const next = current.slice(0, edit.from) + edit.text + current.slice(edit.to);
    if (!parseIssue(next, profile).doc.eq(doc)) continue;
    current = next;
    fixed.push(finding);
  }
  return { text: current, fixed };
}

function sourceEdit(
  doc: Node,
  fix: SourceFix,
): { readonly from: number; readonly to: number; readonly text: string } | null {
  const node = doc.nodeAt(fix.at);
  const source = node && sourceOf(node);
  if (!source) return null;
  const { text, syntax, containers } = source;
  const lineEnd = /\r\n/.test(text) ? "\r\n" : "\n";
  if (fix.kind === "source")
    return {
      from: syntax.from,
      to: syntax.to,
      text: fix.text.replaceAll("\n", lineEnd + linePrefix(containers)),
    };
  const lineFrom =
    Math.max(text.lastIndexOf("\n", syntax.from - 1), text.lastIndexOf("\r", syntax.from - 1)) + 1;
  const quotes = containers.some(({ kind }) => kind === "quote");
  return {
    from: lineFrom,
    to: lineFrom,
    text: (quotes ? linePrefix(containers).trimEnd() : "") + lineEnd,
  };
}

function startOf({ place }: Finding): number {
  return place.kind === "text" ? place.from : -1;
}
