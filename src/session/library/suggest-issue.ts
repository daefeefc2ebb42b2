import { nextIssueDay, nextNumber, suggestSlug } from "../../issue/new-issue/index.ts";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Clock } from "../../store/clock.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import { newsletterProfile } from "../core/newsletter-profile.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";
import type { Shelf } from "./create-shelf.ts";
import type { LibraryActions, NewIssueSuggestion } from "./library-state.ts";

/**
 * Of the newsletter's own issues, those of the archive too, the highest number counts, and the day is the next in turn
 * after the last of them; a sample is nobody's issue.
 */
export function suggestIssues(
  clock: Clock,
  {
    profiles,
    archive,
  }: {
    readonly profiles: ProfilesStore;
    readonly archive: Pick<ArchiveStore, "postsOf" | "getState">;
  },
  shelf: Shelf,
): LibraryActions["suggest"] {
  return (profileId, headline) => {
    const { newsletter } = archive.getState();
    const learned = newsletterProfile(newsletter, profiles.getState().profiles);
    const isLearned = learned?.profile.id === profileId;
    const profile =
      profiles.getState().profile(profileId) ?? (isLearned ? learned.profile : defaultProfile());
    const issues = shelf
      .entries()
      .filter(({ issue }) => issue.profileId === profile.id && !issue.sample)
      .map(({ facts }) => facts);
    const posts = isLearned ? (newsletter?.posts ?? []) : [];
    const known = [...issues, ...archive.postsOf(profile.id), ...posts];
    return {
      profile,
      last: lastOf(known),
      isTaken: (wanted) => known.some(({ number }) => number === wanted),
      number: nextNumber(known.map(({ number }) => number)),
      date: nextIssueDay(profile.publishing, clock.now(), known),
      slug: suggestSlug(headline, profile.slugStyle),
    };
  };
}

/** The issue with the last day; of those without days the one with the highest number. */
function lastOf(
  known: readonly { readonly number: number | null; readonly date: string | null }[],
): NewIssueSuggestion["last"] {
  const [last] = known.toSorted(
    (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || (b.number ?? 0) - (a.number ?? 0),
  );
  return last ? { number: last.number, date: last.date } : null;
}
