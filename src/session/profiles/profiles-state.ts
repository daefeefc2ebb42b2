import type { Profile } from "../../issue/profile/profile.ts";
import type { Outcome } from "../core/attempt.ts";
import type { ProfileProblem } from "../../issue/profile/problems.ts";
import type { RefusalReason } from "../../publish/read-file.ts";
import type { ProfileDraftRecord } from "../../store/records.ts";
import type { SaveFailure } from "../../store/save-failure.ts";

export interface ListedProfile {
  readonly profile: Profile;
  /** The YAML it was read from; what the settings edit and export. */
  readonly yaml: string;
  /** `edited`: one's own version of a shipped profile, under its id. */
  readonly source: "shipped" | "edited" | "own";
}

export type ProfileSaved =
  | { readonly kind: "saved"; readonly id: string }
  | { readonly kind: "wrong"; readonly problems: readonly ProfileProblem[] }
  /** The YAML has the id of another profile that is there. */
  | { readonly kind: "id-taken"; readonly id: string }
  /** Somebody else has saved the profile since this version was begun. */
  | { readonly kind: "changed" }
  /** The file could not be read as text. */
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  | { readonly kind: "failed"; readonly failure: SaveFailure };

/** A profile of one's own that this version of Galley cannot read; kept, to be mended or exported. */
export interface BrokenProfile {
  readonly id: string;
  readonly yaml: string;
  readonly problems: readonly ProfileProblem[];
}

export interface ProfilesState {
  /** Shipped profiles first, then one's own in the order they were made. */
  readonly profiles: readonly ListedProfile[];
  readonly broken: readonly BrokenProfile[];
  /** What was typed of profiles and is not saved yet, by id. It outlives the tab. */
  readonly drafts: Readonly<Record<string, ProfileDraftRecord>>;
  /** Used for the next new issue: that of the last one made. */
  readonly preferredId: string;
  readonly profile: (id: string) => Profile | null;
  readonly prefer: (id: string) => void;
  /**
   * Saves the YAML as the profile `id`, or as a new one: for null, and where the YAML has an id that no profile has.
   * Nothing is saved where it has problems, or where the profile is no longer `base`, the YAML that this one was made
   * from.
   */
  readonly save: (yaml: string, id: string | null, base?: string) => Promise<ProfileSaved>;
  /** Keeps what is being typed of a profile; null: it is as it is saved. */
  readonly keepDraft: (id: string, draft: ProfileDraftRecord | null) => Promise<Outcome>;
  /** A new profile from a file; one with the id of a shipped or own profile replaces it only with `replace`. */
  readonly importFile: (file: File, replace: boolean) => Promise<ProfileSaved>;
  /** Downloads `<id>.yaml`. */
  readonly exportFile: (id: string) => void;
  /** Removes one's own profile, or one's own version of a shipped one. Its issues keep its id. */
  readonly remove: (id: string) => Promise<ProfileSaved>;
}
