import type { ArchiveState } from "./archive-state.ts";
import type { KeptIndex } from "./keep-index.ts";
import { NOTHING_GUESSED } from "./nothing-guessed.ts";

/** What the archive answers from its index; nothing while there is none. */
export function createArchiveAnswers(
  kept: KeptIndex,
  isReady: () => boolean,
): Pick<
  ArchiveState,
  "occurrences" | "issuesOf" | "digestOf" | "guess" | "lessons" | "suggestTags"
> {
  return {
    occurrences: (key) => kept.index()?.occurrences(key) ?? [],
    issuesOf: (profileId, exceptId) => kept.index()?.issuesOf(profileId, exceptId) ?? [],
    digestOf: (of) => kept.index()?.digestOf(of) ?? null,
    guess(link, profile) {
      const index = kept.index();
      if (index) return index.guess(link, profile);
      // Without any issue a small table still knows something. Where there are some, they are asked for anyway.
      if (isReady()) kept.wake();
      return NOTHING_GUESSED;
    },
    lessons: (profile) => kept.index()?.lessons(profile) ?? [],
    suggestTags: (hrefs, profile) => kept.index()?.suggestTags(hrefs, profile) ?? [],
  };
}
