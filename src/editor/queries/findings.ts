import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { PluginKey } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import type { Finding, FindingPlace } from "../../checks/finding.ts";
import type { RuleId } from "../../checks/rules.ts";

/** Something in the text that a rule holds for wrong. Its fix is for the document that was looked at. */
export interface TextFinding extends Finding {
  readonly place: Extract<FindingPlace, { kind: "text" }>;
}

export interface FindingsState {
  /** Those with a mark in the text, in their order, without those that are ignored. */
  readonly findings: readonly TextFinding[];
  /** Those of the front matter, and those in the text of which another feature's mark tells. */
  readonly others: readonly Finding[];
  /** Those in places that are ignored. */
  readonly ignored: readonly Finding[];
  /** What is no mistake while one writes, and is one where the issue goes out as it is. */
  readonly notYet: readonly Finding[];
  readonly marks: DecorationSet;
  /** The document they were found in; after an edit their fixes wait for the next look. */
  readonly seen: Node | null;
  /** Which of those in the text shows its message. `quiet`: the caret stays in the text. */
  readonly open: { readonly finding: TextFinding; readonly quiet: boolean } | null;
}

export type FindingsChange =
  | {
      readonly kind: "found";
      readonly found: Pick<FindingsState, "findings" | "others" | "ignored" | "notYet">;
      readonly seen: Node;
    }
  | { readonly kind: "open"; readonly finding: TextFinding; readonly quiet: boolean }
  | { readonly kind: "close" }
  /** From now on this one is ignored. */
  | { readonly kind: "ignore"; readonly finding: Finding };

export const findingsKey = new PluginKey<FindingsState>("findings");

/** Those that are marked in the text; none until it was looked at. */
export function findingsOf(state: EditorState): readonly TextFinding[] {
  return findingsKey.getState(state)?.findings ?? [];
}

/** All that stand in the text, in their order: those with a mark of ours, and those of which another one tells. */
export function findingsInText({ findings, others }: FindingsState): readonly TextFinding[] {
  const inText = others.filter(isInText);
  if (inText.length === 0) return findings;
  return [...findings, ...inText].toSorted((a, b) => a.place.from - b.place.from);
}

/**
 * What the marks on all that is not published as it is shown (`features/unpublishable`) say themselves, with more to
 * choose from.
 */
export const SAID_BY_UNPUBLISHABLE: ReadonlySet<RuleId> = new Set([
  "lost-bold",
  "live-liquid",
  "live-liquid-block",
]);

/** Those in the words of a line that share some with a place. What is said of whole blocks is marked beside these. */
export function findingsWithin(
  { doc }: EditorState,
  shown: FindingsState,
  { from, to }: Pick<TextFinding["place"], "from" | "to">,
): readonly TextFinding[] {
  return findingsInText(shown).filter(
    ({ place }) =>
      place.from < to &&
      place.to > from &&
      place.to <= doc.content.size &&
      doc.resolve(place.from).parent.isTextblock &&
      doc.resolve(place.from).sameParent(doc.resolve(place.to)),
  );
}

export function isInText(finding: Finding): finding is TextFinding {
  return finding.place.kind === "text";
}

/** How many findings there are, of all kinds; 0 until the text was looked at. */
export function findingCount(state: EditorState): number {
  const shown = findingsKey.getState(state);
  return shown ? shown.findings.length + shown.others.length : 0;
}

/** The finding whose message is shown, null while none is. It stays identical until something changes. */
export function openFinding(state: EditorState): TextFinding | null {
  return findingsKey.getState(state)?.open?.finding ?? null;
}
