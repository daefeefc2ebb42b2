import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Profile } from "../../issue/profile/profile.ts";
import { failureOf } from "../../store/failure-of.ts";
import type { SaveFailure } from "../../store/save-failure.ts";
import type { ArchiveStore } from "../archive/create-archive.ts";
import { newsletterProfile } from "../core/newsletter-profile.ts";
import type { ProfilesStore } from "../profiles/create-profiles.ts";

interface Sources {
  readonly profiles: ProfilesStore;
  readonly archive: Pick<ArchiveStore, "getState">;
}

/** The newsletter that the archive is, where it is not among the profiles yet. */
export function learnedProfile({ profiles, archive }: Sources): Profile | null {
  const found = newsletterProfile(archive.getState().newsletter, profiles.getState().profiles);
  return found?.isNew ? found.profile : null;
}

/** All profiles that an issue may be of, with the one that was learned. */
export function allProfiles(sources: Sources): readonly [Profile, ...Profile[]] {
  const [first, ...rest] = sources.profiles.getState().profiles.map(({ profile }) => profile);
  const learned = learnedProfile(sources);
  return [first ?? defaultProfile(), ...rest, ...(learned ? [learned] : [])];
}

/** A newsletter that was learned is a profile of one's own from its first issue on. Never rejects. */
export async function keepLearned(
  profiles: ProfilesStore,
  profile: Profile,
): Promise<SaveFailure | null> {
  try {
    const { printProfile } = await import("../../issue/profile/print-profile.ts");
    const saved = await profiles.getState().save(printProfile(profile), null);
    if (saved.kind === "saved") return null;
    return saved.kind === "failed" ? saved.failure : { kind: "other", name: saved.kind };
  } catch (error) {
    return failureOf(error);
  }
}
