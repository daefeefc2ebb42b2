import type { ItemShape, Profile, SectionRules } from "../../issue/profile/profile.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { foldName } from "./names.ts";
import type { Observation } from "./observations.ts";
import { type Vote, winnerOf } from "./votes.ts";

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

export type Winner<Value> = {
  readonly value: Value;
  readonly share: number;
  /** How many votes there were. */
  readonly votes: number;
} | null;

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

function summarise(observations: readonly Observation[], profile: Profile): Summary {
  const own = observations.filter(({ profileId }) => profileId === profile.id);
  const heard = own.length > 0 ? own : observations;
  const newest = heard.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const sections = new Map<SectionRules, number>();
  for (const observation of heard) {
    const rules = rulesOf(observation, profile);
    if (!rules) continue;
    const count = (observation.weight / newest) * (observation.shape === null ? IN_PASSING : 1);
    sections.set(rules, (sections.get(rules) ?? 0) + count);
  }
  return {
    links: heard.length,
    sections,
    organisation: winningName(votesFor(heard, ({ organisation }) => organisation)),
    shape: winning(votesFor(heard, ({ shape }) => shape)),
    verb: winning(votesFor(heard, ({ verb }) => verb)),
  };
}

function votesFor<Value>(
  observations: readonly Observation[],
  pick: (observation: Observation) => Value | null,
): Vote<Value>[] {
  return observations.flatMap((observation) => {
    const value = pick(observation);
    return value === null ? [] : [{ value, weight: observation.weight }];
  });
}

function winning<Value extends string>(votes: readonly Vote<Value>[]): Winner<Value> {
  const won = winnerOf(votes);
  return won && { ...won, votes: votes.length };
}

/** Spellings of one name are one name; of them the most written lately is taken. */
function winningName(votes: readonly Vote<string>[]): Winner<string> {
  const folded = winning(votes.map(({ value, weight }) => ({ value: foldName(value), weight })));
  const spelling = winnerOf(votes.filter(({ value }) => foldName(value) === folded?.value));
  return folded && spelling && { ...folded, value: spelling.value };
}
