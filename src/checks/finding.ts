import type { Node } from "@tiptap/pm/model";
import { type Fix, shiftFix } from "./fix.ts";
import type { Severity } from "./rule.ts";
import type { RuleId } from "./rules.ts";

/** Something in an issue that a rule holds for wrong. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** What the message names. */
  readonly parameters: Readonly<Record<string, string>>;
  /** null where only the writer can know. */
  readonly fix: Fix | null;
}

/** Findings of one block of the document, as they stood when they were found: `from` is the position before it. */
export interface BlockFindings {
  readonly block: Node;
  readonly from: number;
  /** Positions count from before the block. The same array as long as nothing in it changes. */
  readonly findings: readonly Finding[];
}

/** A stretch of the document, or a field of the front matter (null: the head as a whole; `offset` is into the head). */
export type FindingPlace =
  | { readonly kind: "text"; readonly from: number; readonly to: number }
  | { readonly kind: "field"; readonly field: string | null; readonly offset: number };

/** The same finding in a document in which all stands `by` further. */
export function shifted(finding: Finding, by: number): Finding {
  const { rule, severity, place, parameters, fix } = finding;
  if (by === 0 || place.kind === "field") return finding;
  return {
    rule,
    severity,
    place: { kind: "text", from: place.from + by, to: place.to + by },
    parameters,
    fix: fix && shiftFix(fix, by),
  };
}
