import { patternPieces } from "../../issue/patterns/placeholders.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import type { LearnedNewsletter } from "../../links/learning/newsletter/learned-newsletter.ts";
import type { ListedProfile } from "../profiles/profiles-state.ts";

/** The profile of the newsletter that the archive holds. */
export interface NewsletterProfile {
  readonly profile: Profile;
  /** Learned, and not among the profiles yet. */
  readonly isNew: boolean;
}

/**
 * The profile of the newsletter that was learned: the one among the profiles that says the same, or that was made of it
 * before, else the learned one.
 */
export function newsletterProfile(
  learned: LearnedNewsletter | null,
  listed: readonly ListedProfile[],
): NewsletterProfile | null {
  if (!learned) return null;
  const { id, titlePattern } = learned.profile;
  const known =
    listed.find(({ profile }) => profile.id === id) ??
    listed.find(({ profile }) => isOwnName(titlePattern) && profile.titlePattern === titlePattern);
  return known
    ? { profile: known.profile, isNew: false }
    : { profile: learned.profile, isNew: true };
}

/** A title that any newsletter may have says nothing. */
function isOwnName(pattern: string | null): boolean {
  const words = patternPieces(pattern ?? "").filter((piece) => typeof piece === "string");
  return /\p{L}.*\p{L}/u.test(words.join(""));
}
