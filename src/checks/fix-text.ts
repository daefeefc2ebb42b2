import { Transform } from "@tiptap/pm/transform";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../issue/profile/profile.ts";
import { ALL_ENGINES } from "../markdown/document/all-engines.ts";
import { readIssue } from "../markdown/document/read-issue.ts";
import type { Issue } from "../markdown/issue.ts";
import { linePrefix } from "../markdown/origin/containers.ts";
import type { Sources } from "../markdown/origin/sources.ts";
import { createPrinter } from "../markdown/print/printer.ts";
import { createChecker } from "./create-checker.ts";
import { listOf } from "./list-of.ts";
import type { Finding } from "./finding.ts";
import { applyFix, isSourceFix, type SourceFix } from "./fix.ts";
import type { Facts } from "./house.ts";
import { readsAsMeant } from "./reads-as-meant.ts";

export interface FixedText {
  readonly text: string;
  /** What was mended, in the order in which it was done. */
  readonly fixed: readonly Finding[];
}

/** Reads a text, with what is wanted of its findings: the last one first, so that mending it moves no other. */
type Look = (text: string) => { readonly issue: Issue; readonly findings: readonly Finding[] };

/** One fix may bring another to light; more rounds than these, and two rules are at odds. */
const MOST_ROUNDS = 6;

/** Mends all that can be mended safely in a text, of what is chosen. The rest of its bytes stay. */
export function fixText(
  text: string,
  profile: Profile,
  facts: Facts,
  choose: (findings: readonly Finding[], doc: Node) => readonly Finding[] = (findings) => findings,
): FixedText {
  const look: Look = (now) => {
    const issue = readIssue(now, profile, ALL_ENGINES);
    const findings = choose(listOf(createChecker(profile, facts).check(issue)), issue.doc);
    return { issue, findings: findings.toSorted((a, b) => startOf(b) - startOf(a)) };
  };
  const fixed: Finding[] = [];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = current;
    const words = fixDocument(current, profile, look);
    const lines = fixSource(words.text, profile, look);
    fixed.push(...words.fixed, ...lines.fixed);
    current = lines.text;
    if (current === before) break;
  }
  return { text: current, fixed };
}

/** Fixes of the document, printed. One by which the text would not read as meant is left. */
function fixDocument(text: string, profile: Profile, look: Look): FixedText {
  const { issue, findings } = look(text);
  const { print } = createPrinter(issue.origin, profile, ALL_ENGINES);
  const tried = (those: readonly Finding[]): FixedText | null => {
    const { doc, fixed } = fixedDoc(issue.doc, those);
    const after = print(doc).text;
    return readsAsMeant(text, after, doc, profile, fixed) ? { text: after, fixed } : null;
  };
  const none: FixedText = { text, fixed: [] };
  // Each is tried with those that are made already: two that are good alone may not be so together.
  const withMore = (made: FixedText, more: readonly Finding[]): FixedText => {
    const all = more.length === 0 ? made : tried([...made.fixed, ...more]);
    if (all) return all;
    if (more.length === 1) return made;
    const half = Math.ceil(more.length / 2);
    return withMore(withMore(made, more.slice(0, half)), more.slice(half));
  };
  return withMore(none, fixedDoc(issue.doc, findings).fixed);
}

/** The document with these fixes, the last one first; one that touches another waits for the next round. */
function fixedDoc(doc: Node, findings: readonly Finding[]) {
  const tr = new Transform(doc);
  const fixed: Finding[] = [];
  let least = Infinity;
  for (const finding of findings) {
    const { fix, place } = finding;
    if (!fix || isSourceFix(fix)) continue;
    const to = place.kind === "text" ? place.to : -1;
    if (to > least) continue;
    applyFix(tr, fix);
    least = startOf(finding);
    fixed.push(finding);
  }
  return { doc: tr.doc, fixed };
}

/** Changes of the file's text that leave its document as it was; one that would not is left. */
function fixSource(text: string, profile: Profile, look: Look): FixedText {
  const { issue, findings } = look(text);
  const { doc, origin } = issue;
  const edits = findings.flatMap((finding) => {
    const { fix } = finding;
    const edit = fix && isSourceFix(fix) ? sourceEdit(doc, origin.sources, fix) : null;
    return edit ? [{ finding, edit }] : [];
  });
  const isSame = (next: string) => readIssue(next, profile, ALL_ENGINES).doc.eq(doc);
  const all = edits.reduce((next, { edit }) => edited(next, edit), text);
  if (edits.length === 0 || isSame(all))
    return { text: all, fixed: edits.map((each) => each.finding) };
  const fixed: Finding[] = [];
  let current = text;
  for (const { finding, edit } of edits) {
    const next = edited(current, edit);
    if (!isSame(next)) continue;
    current = next;
    fixed.push(finding);
  }
  return { text: current, fixed };
}

interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function edited(text: string, edit: TextEdit): string {
  return text.slice(0, edit.from) + edit.text + text.slice(edit.to);
}

function sourceEdit(doc: Node, sources: Sources, fix: SourceFix): TextEdit | null {
  const node = doc.nodeAt(fix.at);
  const source = node && sources.get(node);
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
