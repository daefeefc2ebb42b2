import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { sectionRulesFor } from "../../issue/questions/index.ts";
import { cleanLink } from "../clean/clean-link.ts";
import type { Correction, Learned } from "./learned.ts";
import type { Guess } from "./lesson.ts";
import { formAbout, hostAbout, organisationAbout } from "./observations.ts";
import { learnedOrganisationOf } from "./organisation.ts";
import { priorShares, withAddress, withSummary, withTitle } from "./section-shares.ts";
import { isShared, sourceOfCleaned } from "./sources.ts";
import { type Summary, summaryOf } from "./summary.ts";
import { FEWEST, usual, type Winner } from "./votes.ts";

/** A section is named where it is likelier than all others together. */
const SURE_ENOUGH = 0.5;

/**
 * Where a link probably belongs in an issue of the profile, and how it is written there: by what a person said, then by
 * what the earlier issues show of its host and organisation, then by what its address and title say by themselves.
 */
export function guess(
  link: { readonly href: string; readonly title: string | null },
  learned: Learned,
  profile: Profile,
): Guess {
  const { observations, corrections } = learned;
  const cleaned = cleanLink(link.href).href;
  const source = sourceOfCleaned(cleaned);
  const sources = source?.sources ?? [];
  const organisation = learnedOrganisationOf(link, sources, learned, profile);
  const abouts = [
    ...sources.filter((source) => !isShared(source)).map(hostAbout),
    ...(organisation === null ? [] : [organisationAbout(organisation)]),
    ...sources.filter(isShared).map(hostAbout),
  ];
  const said = abouts.map((about) => corrections.get(about)).filter((each) => each !== undefined);
  const summaries = abouts.map((about) => summaryOf(observations.of(about), profile));

  let shares = withAddress(priorShares(observations.issues(), profile), cleaned, sources);
  const form = observations.of(formAbout(source?.form ?? ""));
  for (const summary of [...summaries, summaryOf(form, profile)].toReversed())
    shares = withSummary(shares, summary);
  shares = withTitle(shares, link);
  const [best] = [...shares].toSorted(([, a], [, b]) => b - a);
  const title = firstSaid(said, "section");
  const shape = firstSaid(said, "shape");
  const verb = firstSaid(said, "verb");
  // A shared host shows where such links stand and in what shape, not who writes with which verb.
  const ofOwner = summaries.slice(0, abouts.length - sources.filter(isShared).length);
  return {
    section: title === undefined ? sureSection(best) : rulesTitled(title, profile),
    sureness: title === undefined ? (best?.[1] ?? 0) : 1,
    shape: shape === undefined ? usualIn(summaries, (summary) => summary.shape) : shape,
    organisation,
    verb: verb === undefined ? usualIn(ofOwner, (summary) => summary.verb) : verb,
  };
}

/** What the narrowest correction says of this; undefined where none does. */
function firstSaid<Key extends keyof Correction>(
  said: readonly Correction[],
  key: Key,
): Correction[Key] | undefined {
  return said.find((correction) => correction[key] !== undefined)?.[key];
}

function rulesTitled(title: string | null, profile: Profile): SectionRules | null {
  return title === null ? null : sectionRulesFor(title, profile);
}

function sureSection(best: readonly [SectionRules, number] | undefined): SectionRules | null {
  return best && best[1] > SURE_ENOUGH ? best[0] : null;
}

/** What the narrowest knows that knows anything. */
function usualIn<Value extends string>(
  summaries: readonly Summary[],
  pick: (summary: Summary) => Winner<Value>,
): Value | null {
  for (const summary of summaries) {
    const winner = pick(summary);
    if (winner && winner.votes >= FEWEST) return usual(winner);
  }
  return null;
}
