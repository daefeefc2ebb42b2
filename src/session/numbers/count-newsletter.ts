import type { IssueDigest } from "../../links/archive/issue-digest.ts";
import { foldName } from "../../links/learning/names.ts";
import type { InboxLinkRecord } from "../../store/records.ts";
import { createNameCounter } from "../core/count-names.ts";
import type { IssueNumbers, NewsletterNumbers } from "./newsletter-numbers.ts";

/** A link that was thrown out of the inbox, as far as it is counted. */
export type ThrownOutLink = Pick<InboxLinkRecord, "key" | "placed" | "removed" | "removedAt">;

/** Counts the issues of one newsletter. `thrownOut`: the links that are known to have been thrown out of the inbox. */
export function countNewsletter(
  digests: readonly IssueDigest[],
  thrownOut: readonly ThrownOutLink[],
): Omit<NewsletterNumbers, "forgetsRepeats"> {
  const sorted = digests.toSorted(oldestFirst);
  const sections = createNameCounter();
  const hosts = createNameCounter();
  const organisations = createNameCounter();
  const folded = new Map<string, string>();
  const fold = (name: string): string => {
    const known = folded.get(name) ?? foldName(name);
    folded.set(name, known);
    return known;
  };
  for (const digest of sorted) {
    for (const { title, items } of digest.sections) sections.add(title, title, digest, items);
    for (const { source, item } of digest.links) {
      const host = source?.sources.find((each) => !each.includes("/"));
      if (host !== undefined) hosts.add(host, host, digest);
      const organisation = item?.first ? item.organisation : null;
      if (organisation) organisations.add(fold(organisation), organisation, digest);
    }
  }
  const repeats = repeatsByIssue(sorted, thrownOut);
  return {
    issues: sorted.map((digest, index) => numbersOf(digest, repeats.get(index) ?? 0)),
    sections: sections.all(),
    hosts: hosts.all(),
    organisations: organisations.all(),
  };
}

function numbersOf(digest: IssueDigest, repeats: number): IssueNumbers {
  const { number, headline, sections, links } = digest;
  const sum = (of: (section: (typeof sections)[number]) => number): number =>
    sections.reduce((total, section) => total + of(section), 0);
  return {
    number,
    headline,
    day: dayOf(digest),
    items: sum(({ items }) => items),
    commented: sum(({ commented }) => commented),
    links: links.length,
    repeats,
  };
}

/**
 * How many repeats were avoided while each issue was written, by its place in the row: links that stood in an issue which
 * was out when they were thrown out of the inbox. The issue that was being written then is the next one to come out.
 */
function repeatsByIssue(
  sorted: readonly IssueDigest[],
  thrownOut: readonly ThrownOutLink[],
): ReadonlyMap<number, number> {
  if (thrownOut.length === 0) return new Map();
  const days = sorted.map((digest) => dayOf(digest) ?? "");
  const firstDays = firstDaysOf(sorted, days);
  const repeats = new Map<number, number>();
  for (const { key, placed, removed, removedAt } of thrownOut) {
    if (!removed || placed !== null || key === null || removedAt === undefined) continue;
    const day = localDay(removedAt);
    const first = firstDays.get(key);
    if (first === undefined || first >= day) continue;
    const next = days.findIndex((each) => each >= day);
    const index = next < 0 ? days.length - 1 : next;
    repeats.set(index, (repeats.get(index) ?? 0) + 1);
  }
  return repeats;
}

/** When each thing was linked first; "" where an issue without a day has it. */
function firstDaysOf(
  sorted: readonly IssueDigest[],
  days: readonly string[],
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const [index, { links }] of sorted.entries())
    for (const { key } of links)
      if (key !== null && !first.has(key)) first.set(key, days[index] ?? "");
  return first;
}

function dayOf({ date }: IssueDigest): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0] ?? null;
}

function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function oldestFirst(a: IssueDigest, b: IssueDigest): number {
  return (dayOf(a) ?? "").localeCompare(dayOf(b) ?? "") || (a.number ?? 0) - (b.number ?? 0);
}
