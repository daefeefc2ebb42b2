import type { StoreApi } from "zustand/vanilla";
import type { SubmissionBox } from "../../issue/profile/profile.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

/** What the last look into a box brought. */
export interface SubmissionsFound {
  /** Links that are new in the inbox, and those that waited there already. */
  readonly added: number;
  readonly known: number;
  /** Open issues without a link. */
  readonly withoutLink: number;
  /** Links that were not taken: not of the public web, or too many in one issue. */
  readonly leftOut: number;
  /** There are more open issues than are read. */
  readonly isCut: boolean;
}

/** Why a look brought nothing. `until`: milliseconds since 1970. */
export type SubmissionsTrouble =
  | { readonly kind: "offline" }
  /** GitHub gives no answer. */
  | { readonly kind: "silent" }
  /** There is no such repository, it is not public, or its issues are switched off. */
  | { readonly kind: "not-found" }
  | { readonly kind: "rate-limited"; readonly until: number }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "not-kept"; readonly failure: SaveFailure };

/** How often GitHub may still be asked without a token, and until when that counts. */
export interface AskingRate {
  readonly remaining: number;
  readonly limit: number;
  readonly until: number;
}

export interface BoxStanding {
  readonly box: SubmissionBox;
  readonly isAsking: boolean;
  /** When it was last looked into; null: never, as far as this tab knows. */
  readonly askedAt: number | null;
  readonly found: SubmissionsFound | null;
  readonly trouble: SubmissionsTrouble | null;
}

export interface SubmissionsState {
  /** Of each repository that a profile names. */
  readonly boxes: readonly BoxStanding[];
  /** null: not known yet. */
  readonly rate: AskingRate | null;
  /**
   * Looks into all boxes: by itself into those that no tab has looked into for an hour, by a click into each, unless
   * GitHub has said to wait. Never rejects.
   */
  readonly look: (by: "itself" | "click") => Promise<void>;
}

export type Submissions = StoreApi<SubmissionsState>;

/** How many of the open issues of a box are read, the newest first. */
export const MOST_SUBMISSIONS_READ = 300;
