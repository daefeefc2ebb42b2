import { useMemo } from "react";
import { newsletterProfile } from "../../session/core/newsletter-profile.ts";
import type { LibraryRow } from "../../session/library/library-state.ts";
import { useArchive, useLibrary, useProfiles } from "../shell/session-context.ts";

interface OfferedProfile {
  readonly id: string;
  readonly name: string;
  /** Learned from the archive, and not among the profiles yet. */
  readonly isNew: boolean;
}

/** The newsletters that a new issue may be of, and the one that it most likely is. */
export function useNewIssueProfiles(): {
  readonly offered: readonly OfferedProfile[];
  readonly usual: string;
} {
  const profiles = useProfiles((state) => state.profiles);
  const preferredId = useProfiles((state) => state.preferredId);
  const learned = useArchive((state) => state.newsletter);
  const issues = useLibrary((state) => state.issues);
  return useMemo(() => {
    const newsletter = newsletterProfile(learned, profiles);
    const known = profiles.map(({ profile: { id, name } }) => ({ id, name, isNew: false }));
    const own = profiles
      .filter(({ source }) => source !== "shipped")
      .map(({ profile }) => profile.id);
    return {
      offered: newsletter?.isNew ? [{ ...newsletter.profile, isNew: true }, ...known] : known,
      usual:
        newsletter && !own.includes(preferredId)
          ? newsletter.profile.id
          : usualProfile(issues, preferredId),
    };
  }, [profiles, preferredId, learned, issues]);
}

/** The preferred profile, unless this library holds none of its issues but others: then that of the newest. */
function usualProfile(issues: readonly LibraryRow[], preferredId: string): string {
  const real = issues.filter(({ sample }) => !sample);
  if (real.some(({ profileId }) => profileId === preferredId)) return preferredId;
  return real[0]?.profileId ?? preferredId;
}
