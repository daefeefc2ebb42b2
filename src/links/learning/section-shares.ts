import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import {
  kindThatTakes,
  SECTION_KIND_NAMES,
  sectionKind,
} from "../../issue/profile/section-kinds.ts";
import type { Profile, SectionRules } from "../../issue/profile/profile.ts";
import { identityOfCleaned } from "../identity/identity.ts";
import { KNOWN_SOURCES } from "./known-sources.ts";
import type { IssueSummary } from "./observations.ts";
import { isOrganisationHost } from "./sources.ts";
import { rulesOf, type Summary } from "./summary.ts";

/** How likely each section of a profile is; the shares add up to 1. */
export type SectionShares = ReadonlyMap<SectionRules, number>;

/** Of several sections of one kind the first is a little likelier, where nothing else tells them apart. */
const LATER_OF_KIND = 0.6;

/** A known host, and a paper's address, say more than any word. */
const KNOWN_FACTOR = 12;
const PAPER_FACTOR = 30;
/** On their own pages organisations mostly tell what they have made. */
const OWN_PAGE_FACTOR = 3;

/** As many links as this must agree before a host is believed more than what is broader than it. */
const DOUBT = 1.5;

/** How often the sections of a profile have a link at all. Remembered for as long as `issues` lives. */
export function priorShares(issues: readonly IssueSummary[], profile: Profile): SectionShares {
  const byProfile = priors.get(issues) ?? new WeakMap<Profile, SectionShares>();
  priors.set(issues, byProfile);
  const prior = byProfile.get(profile) ?? countShares(issues, profile);
  byProfile.set(profile, prior);
  return prior;
}
const priors = new WeakMap<readonly IssueSummary[], WeakMap<Profile, SectionShares>>();

function countShares(all: readonly IssueSummary[], profile: Profile): SectionShares {
  const shares = new Map<SectionRules, number>();
  const kinds = new Set<SectionKind>();
  for (const rules of profile.sections) {
    shares.set(rules, kinds.has(rules.kind) ? LATER_OF_KIND : 1);
    kinds.add(rules.kind);
  }
  const issues = all.filter(({ profileId }) => profileId === profile.id);
  const newest = issues.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  for (const { profileId, weight, sections } of issues)
    for (const { title, kind, links } of sections) {
      const rules = rulesOf({ section: title, kind, profileId }, profile);
      if (rules) shares.set(rules, (shares.get(rules) ?? 0) + (links * weight) / newest);
    }
  return shared(shares);
}

/** With what the address itself says, as `cleanLink` gives it. */
export function withAddress(
  shares: SectionShares,
  cleaned: string,
  sources: readonly string[],
): SectionShares {
  const factors = new Map<SectionKind, number>();
  const times = (kind: SectionKind, factor: number): void =>
    void factors.set(kind, (factors.get(kind) ?? 1) * factor);
  const identity = identityOfCleaned(cleaned)?.kind;
  if (identity === "arxiv" || identity === "doi") times("papers", PAPER_FACTOR);
  else {
    const known = sources.map((source) => KNOWN_SOURCES.get(source)).find((each) => each?.kind);
    if (known?.kind) times(known.kind, KNOWN_FACTOR);
    else if (sources.some(isOrganisationHost)) times("releases", OWN_PAGE_FACTOR);
    const path = URL.canParse(cleaned) ? new URL(cleaned).pathname : "";
    heard("pathCues", path, times);
  }
  return multiplied(shares, factors);
}

/** With what a title says, or the words of the address, which are often the title. */
export function withTitle(
  shares: SectionShares,
  { href, title }: { readonly href: string; readonly title: string | null },
): SectionShares {
  const factors = new Map<SectionKind, number>();
  const times = (kind: SectionKind, factor: number): void =>
    void factors.set(kind, (factors.get(kind) ?? 1) * factor);
  heard("titleCues", title ?? wordsOfAddress(href), times);
  return multiplied(shares, factors);
}

/** With what was seen: the more links there were, the less counts what was believed before. */
export function withSummary(shares: SectionShares, { sections }: Summary): SectionShares {
  const seen = [...sections.values()].reduce((sum, count) => sum + count, 0);
  if (seen === 0) return shares;
  const joined = new Map<SectionRules, number>();
  for (const [rules, share] of shares)
    joined.set(rules, DOUBT * share + (sections.get(rules) ?? 0));
  return shared(joined);
}

/** `…/news/openai-acquires-a-firm` → `openai acquires a firm`; "" where the end of the path is one word. */
function wordsOfAddress(href: string): string {
  const path = URL.canParse(href) ? new URL(href).pathname : "";
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  const words = last.replace(/\.\w{2,5}$/, "").split(/[-_]/);
  return words.length < 3 ? "" : words.join(" ");
}

/** Tells of each cue of each kind that these words hold. */
function heard(
  cues: "pathCues" | "titleCues",
  words: string,
  tell: (kind: SectionKind, factor: number) => void,
): void {
  if (words === "") return;
  for (const kind of SECTION_KIND_NAMES)
    for (const { pattern, factor } of sectionKind(kind)[cues])
      if (pattern.test(words)) tell(kind, factor);
}

function multiplied(
  shares: SectionShares,
  factors: ReadonlyMap<SectionKind, number>,
): SectionShares {
  if (factors.size === 0) return shares;
  const kinds = new Set([...shares.keys()].map(({ kind }) => kind));
  const taken = new Map<SectionKind, number>();
  for (const [kind, factor] of factors) {
    const taker = kindThatTakes(kind, kinds);
    taken.set(taker, (taken.get(taker) ?? 1) * factor);
  }
  return shared(
    new Map([...shares].map(([rules, share]) => [rules, share * (taken.get(rules.kind) ?? 1)])),
  );
}

function shared(counts: ReadonlyMap<SectionRules, number>): SectionShares {
  const sum = [...counts.values()].reduce((all, count) => all + count, 0) || 1;
  return new Map([...counts].map(([rules, count]) => [rules, count / sum]));
}
