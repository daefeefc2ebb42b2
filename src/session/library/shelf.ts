import type { Profile } from "../../issue/profile/profile.ts";
import { sectionsOf } from "../../issue/questions/index.ts";
import type { Issue } from "../../markdown/issue.ts";
import type { StoredIssue } from "../../store/issues.ts";
import { factsOf, fileNameOf, type IssueFacts } from "../core/issue-facts.ts";
import type { ListedProfile } from "../profiles/profiles-state.ts";
import type { LibraryRow, Kept, SectionSummary } from "./library-state.ts";
import { fold, queryWords } from "../core/folded-words.ts";

/** An issue of the library with what was read of it; made anew when its text, name or profile changes. */
export interface ShelfEntry extends StoredIssue {
  readonly profile: Profile;
  readonly profileKnown: boolean;
  readonly facts: IssueFacts;
  readonly sections: readonly SectionSummary[] | null;
}

/** Reads of an issue what can be read without parsing it. `former`, the entry it replaces, lends its sections. */
export function shelfEntry(
  stored: StoredIssue,
  profiles: readonly ListedProfile[],
  former: ShelfEntry | null,
): ShelfEntry {
  const { issue, head } = stored;
  const known = profiles.find(({ profile }) => profile.id === issue.profileId)?.profile;
  const profile = known ?? profiles[0]?.profile;
  if (!profile) throw new Error("there are always the shipped profiles");
  const sameText = former?.head.sum === head.sum && former.profile === profile;
  return {
    issue,
    head,
    profile,
    profileKnown: known !== undefined,
    facts: factsOf(head.text, profile, issue.naming),
    sections: sameText ? former.sections : null,
  };
}

export function sectionSummaries({
  doc,
  profile,
}: Pick<Issue, "doc" | "profile">): readonly SectionSummary[] {
  return sectionsOf(doc, profile).map(({ kind, title, filled }) => ({ kind, title, filled }));
}

export function libraryRowOf(entry: ShelfEntry): LibraryRow {
  const { issue, head, profile, profileKnown, facts, sections } = entry;
  return {
    id: issue.id,
    number: facts.number,
    title: facts.headline,
    date: facts.date,
    profileId: issue.profileId,
    profileName: profileKnown ? profile.name : issue.profileId,
    sections,
    kept: keptOf(entry),
    fileName: fileNameOf(issue.naming, profile, facts),
    opened: issue.naming.kind === "opened",
    sample: issue.sample,
    published: issue.published ?? [],
    savedAt: head.savedAt,
  };
}

/** Newest first: by the day they are published, and of one day the one that came last. Without a day they come last. */
export function newestFirst(entries: Iterable<ShelfEntry>): ShelfEntry[] {
  const day = ({ facts }: ShelfEntry): string => facts.date?.slice(0, 10) ?? "";
  return [...entries].toSorted(
    (a, b) => day(b).localeCompare(day(a)) || b.issue.order - a.issue.order,
  );
}

/** The ids of the entries that contain every word of the query, in any case and width; null for no query. */
export function findEntries(
  entries: readonly ShelfEntry[],
  query: string,
): ReadonlySet<string> | null {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const found = entries.filter((entry) => {
    const name = fold(fileNameOf(entry.issue.naming, entry.profile, entry.facts));
    const number = entry.facts.number === null ? "" : String(entry.facts.number);
    return words.every(
      (word) => foldedText(entry).includes(word) || name.includes(word) || number === word,
    );
  });
  return new Set(found.map(({ issue }) => issue.id));
}

/** The tags of all issues, the frequent first. */
export function tagsOf(entries: readonly ShelfEntry[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { facts } of entries)
    for (const tag of new Set(facts.tags)) if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([tag]) => tag);
}

function keptOf({ issue, head }: ShelfEntry): Kept {
  const { kept } = issue;
  return kept && kept.sum === head.sum
    ? { kind: kept.kind, at: kept.at }
    : { kind: "changed", at: head.savedAt };
}

/** The text of an issue as it is searched. Made when a search first asks, since every save brings another text. */
function foldedText({ head }: ShelfEntry): string {
  const known = FOLDED.get(head);
  if (known !== undefined) return known;
  const folded = fold(head.text);
  FOLDED.set(head, folded);
  return folded;
}
const FOLDED = new WeakMap<ShelfEntry["head"], string>();
