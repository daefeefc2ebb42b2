import type { Profile } from "../../issue/profile/profile.ts";
import { hostAbout, type Observations } from "./observations.ts";
import { isShared, sourceOf } from "./sources.ts";

/** As many issues as this must agree before a host's tags are believed more than those of all issues. */
const DOUBT = 3;

/**
 * Tags that the links of an issue suggest, the likeliest first: how often issues of the profile have a tag, and how often
 * those have it that link to the same hosts.
 */
export function suggestTags(
  hrefs: readonly string[],
  observations: Observations,
  profile: Profile,
): readonly string[] {
  const usual = sharesOf(observations.issues().filter(({ profileId }) => profileId === profile.id));
  const sources = new Set(
    hrefs.flatMap((href) => sourceOf(href)?.sources.filter((source) => !isShared(source)) ?? []),
  );
  const scores = new Map(usual.shares);
  for (const source of sources) {
    const seen = observations
      .of(hostAbout(source))
      .filter(({ profileId }) => profileId === profile.id);
    const { shares, weight } = sharesOf(seen);
    if (weight === 0) continue;
    for (const [tag, share] of shares) {
      const before = usual.shares.get(tag) ?? 0;
      const lift = (weight * share + DOUBT * before) / (weight + DOUBT) - before;
      if (lift > 0) scores.set(tag, (scores.get(tag) ?? 0) + lift);
    }
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** Of each tag the share that has it, by weight; `weight`: how many there are, the newest counting 1. */
function sharesOf(all: readonly { readonly weight: number; readonly tags: readonly string[] }[]): {
  readonly shares: ReadonlyMap<string, number>;
  readonly weight: number;
} {
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  const newest = all.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const shares = new Map<string, number>();
  for (const { weight, tags } of all)
    for (const tag of new Set(tags))
      if (tag !== "") shares.set(tag, (shares.get(tag) ?? 0) + weight / sum);
  return { shares, weight: sum / newest };
}
