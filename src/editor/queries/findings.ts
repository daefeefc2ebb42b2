import type { Node } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { PluginKey } from "@tiptap/pm/state";
import type { DecorationSet } from "@tiptap/pm/view";
import type { Fix, SourceFix } from "../../checks/fix.ts";
import type { Severity } from "../../checks/rule.ts";
import type { RuleId } from "../../checks/rules.ts";

/** Something in the text that a rule holds for wrong. */
export interface TextFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly from: number;
  readonly to: number;
  readonly parameters: Readonly<Record<string, string>>;
  /** A change of the document, for the document that was looked at. */
  readonly fix: Exclude<Fix, SourceFix> | null;
  /** Names the place wherever it moves, so that it can be remembered where it is left as it is. */
  readonly name: string;
}

export interface FindingsState {
  /** In their order, without those that are ignored. */
  readonly findings: readonly TextFinding[];
  readonly marks: DecorationSet;
  /** The document they were found in; after an edit their fixes wait for the next look. */
  readonly seen: Node | null;
  /** Which of them shows its message: several may stand in one place. `quiet`: the caret stays in the text. */
  readonly open: { readonly index: number; readonly quiet: boolean } | null;
  /** Names of places, and rules, that say nothing in this issue any more. */
  readonly ignored: ReadonlySet<string>;
}

export type FindingsChange =
  | { readonly kind: "found"; readonly findings: readonly TextFinding[]; readonly seen: Node }
  | { readonly kind: "open"; readonly index: number; readonly quiet: boolean }
  | { readonly kind: "close" }
  | { readonly kind: "ignore"; readonly name: string };

export const findingsKey = new PluginKey<FindingsState>("findings");

/** How many findings there are; 0 until the text was looked at. */
export function findingCount(state: EditorState): number {
  return findingsKey.getState(state)?.findings.length ?? 0;
}

/** The finding whose message is shown, null while none is. It stays identical until something changes. */
export function openFinding(state: EditorState): TextFinding | null {
  const shown = findingsKey.getState(state);
  return (shown?.open && shown.findings[shown.open.index]) ?? null;
}
