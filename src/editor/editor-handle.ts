import type { SectionRules } from "../issue/profile/profile.ts";
import type { CheckHandle } from "./features/checks/check-handle.ts";
import type { FindHandle } from "./features/find/find-handle.ts";
import type { LinkHandle } from "./assembly/link-handle.ts";

/** Where the reader is: kept per issue, so that coming back is coming back to the same place. */
export interface EditorPlace {
  readonly anchor: number;
  readonly head: number;
  /** Pixels from the top of the text to the top of the window. */
  readonly scroll: number;
  /** Indexes of the folded sections among all sections. */
  readonly folds: readonly number[];
}

/** What the outline, the inbox, the panes and the find bar do with the text. Commands return whether they applied. */
export interface EditorHandle extends LinkHandle {
  focus(): void;
  /** Puts the caret there, unfolds what hides it, and scrolls it into the window. */
  jumpTo(pos: number): void;
  /** Adds a section of the profile in its right place; see `missingSections`. */
  addSection(rules: SectionRules): boolean;
  /** The sections of the profile that the issue does not have. */
  missingSections(): readonly SectionRules[];
  /** Find and replace, once it is loaded; rejects where that is not possible now. */
  openFind(): Promise<FindHandle>;
  /** The findings of the checks, once they are loaded; rejects where that is not possible now. */
  openChecks(): Promise<CheckHandle>;
  /** How many places of the text are probably mistakes; 0 until it was looked at. */
  findingCount(): number;
  /** Shows the next of them from the caret on, or the one before; false where there is none. */
  walkFindings(direction: 1 | -1): boolean;
  place(): EditorPlace;
  /** Calls after every change of document, selection or state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}
