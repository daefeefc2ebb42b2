import type { Profile } from "../../issue/profile/profile.ts";
import { hostAbout, type Observations } from "./observations.ts";
import { isShared, sourceOf } from "./sources.ts";

/** As many issues as this must agree before a host's tags are believed more than those of all issues. */
const DOUBT = 3;

/**
 * Tags that the links of an issue suggest, the likeliest first: how often issues of the profile have a tag, and how often
 * those have it that link to the same sources, of each link the narrowest that is known.
 */
export function suggestTags(
  hrefs: readonly string[],
  observations: Observations,
  profile: Profile,
): readonly string[] {
  const usual = sharesOf(observations.issues().filter(({ profileId }) => profileId === profile.id));
  const sources = new Map<string, readonly Tagged[]>();
  for (const href of hrefs) {
    const known = (sourceOf(href)?.sources ?? [])
      .filter((source) => !isShared(source))
      .map((source) => [source, issuesThatLinkTo(source, observations, profile)] as const)
      .find(([, issues]) => issues.length > 0);
    if (known) sources.set(...known);
  }
  const scores = new Map(usual.shares);
  for (const issues of sources.values()) {
    const { shares, weight } = sharesOf(issues);
    for (const [tag, share] of shares) {
      const before = usual.shares.get(tag) ?? 0;
      const lift = (weight * share + DOUBT * before) / (weight + DOUBT) - before;
      if (lift > 0) scores.set(tag, (scores.get(tag) ?? 0) + lift);
    }
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** An issue, or one of its links. */
interface Tagged {
  readonly weight: number;
  readonly tags: readonly string[];
}

/** Each once, however many of its links lead there. */
function issuesThatLinkTo(
  source: string,
  observations: Observations,
  profile: Profile,
): readonly Tagged[] {
  const own = observations
    .of(hostAbout(source))
    .filter(({ profileId }) => profileId === profile.id);
  // All links of an issue hold the very same list of its tags.
  return [...new Map(own.map((observation) => [observation.tags, observation])).values()];
}

/** Of each tag the share that has it, by weight; `weight`: how many there are, the newest counting 1. */
function sharesOf(all: readonly Tagged[]): {
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
