import type { Finding } from "../../../checks/finding.ts";
import type { FindingsState } from "../../queries/findings.ts";

/** Where a finding stands, in words. */
export interface FindingSurroundings {
  /** Title of its section; null: above the first one. */
  readonly section: string | null;
  /** It stands in the front matter. */
  readonly inHead: boolean;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The findings of an issue, and what can be done about each. Commands return whether they applied. */
export interface CheckHandle {
  /** What is found; the same object until something changes. null: not looked at yet. */
  state(): FindingsState | null;
  /** Whether the text has been looked at as it is now; only then a fix applies. */
  isFresh(): boolean;
  surroundingsOf(finding: Finding): FindingSurroundings;
  /** Whether it has a fix, and that is one of the file's text alone, which is none of the document. */
  isOfFile(finding: Finding): boolean;
  /** The same finding as it stands now, where a list is behind. */
  current(finding: Finding): Finding;
  /** Mends it in the document; false where that cannot be now. */
  fix(finding: Finding): boolean;
  /** Goes to it, and shows its message where it has a mark; false for one in the front matter. */
  show(finding: Finding): boolean;
  /** Has its place say nothing any more. */
  ignore(finding: Finding): boolean;
  showAgain(finding: Finding): boolean;
}
