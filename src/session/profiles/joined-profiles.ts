import { SHIPPED } from "../../issue/profile/shipped-profiles.ts";
import { readProfile } from "../../issue/profile/read-profile.ts";
import type { ProfileRecord } from "../../store/records.ts";
import type { BrokenProfile, ListedProfile } from "./profiles-state.ts";

export const LISTED_AS_SHIPPED: readonly ListedProfile[] = SHIPPED.map((each) => ({
  ...each,
  source: "shipped",
}));

/** One's own profiles after the shipped ones, or in the place of the shipped one with the same id. */
export function joinedProfiles(own: readonly ProfileRecord[]): {
  readonly profiles: readonly ListedProfile[];
  readonly broken: readonly BrokenProfile[];
} {
  const broken: BrokenProfile[] = [];
  const profiles = [...LISTED_AS_SHIPPED];
  for (const { id, yaml } of own) {
    const read = readProfile(yaml);
    if ("problems" in read) {
      broken.push({ id, yaml, problems: read.problems });
      continue;
    }
    const place = LISTED_AS_SHIPPED.findIndex(({ profile }) => profile.id === id);
    const { profile } = read;
    if (place === -1) profiles.push({ profile, yaml, source: "own" });
    else profiles[place] = { profile, yaml, source: "edited" };
  }
  return { profiles, broken };
}
