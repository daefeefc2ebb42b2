import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { foldName } from "./names.ts";
import type { Observation } from "./observations.ts";
import { createTally, type Winner } from "./votes.ts";

/** What the links of one host or organisation have in common, as a newsletter sees it. */
export interface Summary {
  /** How many links there are. */
  readonly links: number;
  /** How often they stood in which section, the newest counting 1, older ones less. */
  readonly sections: ReadonlyMap<SectionRules, number>;
  /** Shares are of the links that have an organisation, a shape, a verb; null where none has. */
  readonly organisation: Winner<string>;
  readonly shape: Winner<ItemShape>;
  readonly verb: Winner<string>;
}

/** A link in the words of an item, or in prose, says less about where such links belong. */
const IN_PASSING = 0.3;

/**
 * What these observations say to a profile: those of its own issues; where it has none, those of all. Remembered for as
 * long as the list lives.
 */
export function summaryOf(observations: readonly Observation[], profile: Profile): Summary {
  const byProfile = summaries.get(observations) ?? new WeakMap<Profile, Summary>();
  summaries.set(observations, byProfile);
  const known = byProfile.get(profile);
  if (known) return known;
  const made = summarise(observations, profile);
  byProfile.set(profile, made);
  return made;
}
const summaries = new WeakMap<readonly Observation[], WeakMap<Profile, Summary>>();

/** The profile's section of a title, or where another profile's issue has it, its first section of that kind. */
export function rulesOf(
  { section, kind, profileId }: Pick<Observation, "section" | "kind" | "profileId">,
  profile: Profile,
): SectionRules | null {
  const own = section === null ? null : sectionRulesFor(section, profile);
  if (own || kind === null || profileId === profile.id) return own;
  return profile.sections.find((rules) => rules.kind === kind) ?? null;
}

/** In one go through the observations: there are thousands of some hosts. */
function summarise(observations: readonly Observation[], profile: Profile): Summary {
  const own = observations.filter(({ profileId }) => profileId === profile.id);
  const heard = own.length > 0 ? own : observations;
  const newest = heard.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const sections = new Map<SectionRules, number>();
  const organisations = createTally<string>();
  const spellings = createTally<string>();
  const shapes = createTally<ItemShape>();
  const verbs = createTally<string>();
  for (const observation of heard) {
    const { weight, organisation, shape, verb } = observation;
    const rules = rulesOf(observation, profile);
    const count = (weight / newest) * (shape === null ? IN_PASSING : 1);
    if (rules) sections.set(rules, (sections.get(rules) ?? 0) + count);
    if (organisation !== null) {
      organisations.vote(organisation.folded, weight);
      spellings.vote(organisation.name, weight);
    }
    if (shape !== null) shapes.vote(shape, weight);
    if (verb !== null) verbs.vote(verb, weight);
  }
  // Spellings of one name are one name; of them the most written lately is taken.
  const folded = organisations.winner();
  const spelt = spellings.winner((name) => foldName(name) === folded?.value);
  return {
    links: heard.length,
    sections,
    organisation: folded && spelt && { ...folded, value: spelt.value },
    shape: shapes.winner(),
    verb: verbs.winner(),
  };
}
