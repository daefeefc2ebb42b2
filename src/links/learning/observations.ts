import type { SectionKind } from "../../issue/profile/section-kinds.ts";
import type { ItemShape } from "../../issue/shapes/item-shapes.ts";
import type { IssueDigest, LinkDigest } from "../archive/issue-digest.ts";
import { foldName } from "./names.ts";
import { weightOf } from "./votes.ts";

/** One link of an earlier issue, as far as it teaches something. */
export interface Observation {
  readonly profileId: string;
  /** See `weightOf`. */
  readonly weight: number;
  readonly section: string | null;
  readonly kind: SectionKind | null;
  /** The rest is null where the link is not what an item is about. */
  readonly shape: ItemShape | null;
  readonly organisation: { readonly name: string; readonly folded: string } | null;
  readonly verb: string | null;
  readonly tags: readonly string[];
}

/**
 * What all known issues show of each host (`host:openai.com`) and organisation (`organisation:openai`, folded). To put or
 * remove an issue costs as much as that issue is long.
 */
export interface Observations {
  /** Puts an issue, in place of the one with this id. */
  readonly put: (id: string, digest: IssueDigest) => void;
  readonly remove: (id: string) => void;
  readonly of: (about: string) => readonly Observation[];
  /** All hosts and organisations. */
  readonly abouts: () => readonly string[];
  /** The same list for as long as nothing changes. */
  readonly issues: () => readonly IssueSummary[];
}

/** An issue as a whole. */
export interface IssueSummary {
  readonly profileId: string;
  readonly weight: number;
  readonly tags: readonly string[];
  /** How many links its sections hold; `title` as it stands in the text. */
  readonly sections: readonly SectionCount[];
}

export interface SectionCount {
  readonly title: string;
  readonly kind: SectionKind | null;
  readonly links: number;
}

export function hostAbout(source: string): string {
  return `host:${source}`;
}

export function organisationAbout(name: string): string {
  return `organisation:${foldName(name)}`;
}

/** Addresses that look alike. Learned as the others are, but nothing that a person would correct. */
export function formAbout(form: string): string {
  return `form:${form}`;
}

export function createObservations(): Observations {
  const seen = new Map<string, Map<string, readonly Observation[]>>();
  const issues = new Map<string, IssueSummary & { readonly abouts: readonly string[] }>();
  /** Those of `seen` in one list; the same list for as long as nothing changes in it. */
  const flat = new Map<string, readonly Observation[]>();
  let summaries: readonly IssueSummary[] | null = null;

  function remove(id: string): void {
    for (const about of issues.get(id)?.abouts ?? []) {
      const byIssue = seen.get(about);
      byIssue?.delete(id);
      if (byIssue?.size === 0) seen.delete(about);
      flat.delete(about);
    }
    issues.delete(id);
    summaries = null;
  }

  return {
    remove,
    put(id, digest) {
      remove(id);
      const weight = weightOf(digest.date);
      const found = new Map<string, Observation[]>();
      for (const link of digest.links) {
        const observation = observationOf(link, digest, weight);
        for (const about of aboutsOf(link)) {
          const known = found.get(about);
          if (known) known.push(observation);
          else found.set(about, [observation]);
        }
      }
      for (const [about, observations] of found) {
        const byIssue = seen.get(about) ?? new Map<string, readonly Observation[]>();
        byIssue.set(id, observations);
        seen.set(about, byIssue);
        flat.delete(about);
      }
      const { profileId, tags } = digest;
      const sections = sectionCounts(digest.links);
      issues.set(id, { profileId, weight, tags, sections, abouts: [...found.keys()] });
    },
    of(about) {
      const known = flat.get(about);
      if (known) return known;
      const made = [...(seen.get(about)?.values() ?? [])].flat();
      flat.set(about, made);
      return made;
    },
    abouts: () => [...seen.keys()].filter((about) => !about.startsWith("form:")),
    issues: () => (summaries ??= [...issues.values()]),
  };
}

function sectionCounts(links: readonly LinkDigest[]): readonly SectionCount[] {
  const counts = new Map<string, SectionCount>();
  for (const { section, kind } of links)
    if (section !== null)
      counts.set(section, {
        title: section,
        kind,
        links: (counts.get(section)?.links ?? 0) + 1,
      });
  return [...counts.values()];
}

function observationOf(
  { section, kind, item }: LinkDigest,
  { profileId, tags }: IssueDigest,
  weight: number,
): Observation {
  return {
    profileId,
    weight,
    section,
    kind,
    shape: item?.shape ?? null,
    organisation: item?.organisation
      ? { name: item.organisation, folded: foldName(item.organisation) }
      : null,
    verb: item?.verb ?? null,
    tags,
  };
}

function aboutsOf({ source, item }: LinkDigest): readonly string[] {
  const organisation = item?.organisation;
  return [
    ...(source ? [formAbout(source.form), ...source.sources.map(hostAbout)] : []),
    ...(organisation ? [organisationAbout(organisation)] : []),
  ];
}
