import type { Profile } from "../../issue/profile/profile.ts";
import type { ProfileProblem } from "../../issue/profile/problems.ts";
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
  /** `save` was told to change one profile, and the YAML has the id of another. */
  | { readonly kind: "id-taken"; readonly id: string }
  | { readonly kind: "not-utf-8" }
  | { readonly kind: "failed"; readonly failure: SaveFailure };

export interface ProfilesState {
  /** Shipped profiles first, then one's own in the order they were made. */
  readonly profiles: readonly ListedProfile[];
  /** Used for the next new issue: that of the last one made. */
  readonly preferredId: string;
  profile(id: string): Profile | null;
  prefer(id: string): void;
  /** Saves the YAML as the profile `id`, or as a new one (null). Nothing is saved where it has problems. */
  save(yaml: string, id: string | null): Promise<ProfileSaved>;
  /** A new profile from a file; one with the id of a shipped or own profile replaces it only with `replace`. */
  importFile(file: File, replace: boolean): Promise<ProfileSaved>;
  /** Downloads `<id>.yaml`. */
  exportFile(id: string): void;
  /** Removes one's own profile, or one's own version of a shipped one. Its issues keep its id. */
  remove(id: string): Promise<ProfileSaved>;
}
