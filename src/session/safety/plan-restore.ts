import { picturesOf } from "../../store/backup/figures-in-database.ts";
import type { Collected } from "../../store/backup/collect.ts";
import { checksum } from "../../store/checksum.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import { isRecordUnder } from "../../store/second-copy/copied-records.ts";
import type { BackedUpIssue, BackupPlan } from "./backup-state.ts";
import { type DescribeIssue, latestFirst, placedText } from "./describe-issue.ts";
import { isSafeLink } from "./is-safe-link.ts";

type Records = Readonly<Record<string, unknown>>;

/**
 * What restoring a backup would change: by the identity of each issue, and nothing that is here is replaced.
 * `sums`: those of the texts that issues here have as versions.
 */
export function planRestore(
  here: Collected,
  sums: ReadonlyMap<string, readonly string[]>,
  backup: { readonly fileName: string; readonly at: number; readonly found: Collected },
  describe: DescribeIssue,
): BackupPlan {
  const { fileName, at, found } = backup;
  const byId = new Map(here.issues.map((each) => [each.issue.id, each]));
  const twins = twinsOf(here.issues, describe);
  const idsHere = new Map<string, string>();
  const issues = latestFirst(found.issues, (each) => each, describe).flatMap((each) => {
    const known = byId.get(each.issue.id) ?? null;
    const twin = twins(each);
    if (!known && twin) idsHere.set(each.issue.id, twin.issue.id);
    return planned(each, known, twin, describe) ?? [];
  });
  const records = { ...found.records, ...restorable(found.records) };
  const figures = found.figures.map((file) => ({
    ...file,
    issueId: idsHere.get(file.issueId) ?? file.issueId,
  }));
  const versions = found.versions.map((each) => ({ ...each, id: idsHere.get(each.id) ?? each.id }));
  const named = new Set(figures.flatMap(picturesOf));
  const isHere = new Set(here.pictures.map(({ hash }) => hash));
  return {
    kind: "plan",
    fileName,
    at,
    issues,
    same: found.issues.length - issues.length,
    links: countMissing(here.records.caught, records.caught),
    profiles: countMissing(here.records.profiles, records.profiles),
    lessons: countMissing(here.records.lessons, records.lessons),
    versions: countVersions(here, sums, versions),
    pictures: found.pictures.filter(({ hash }) => named.has(hash) && !isHere.has(hash)).length,
    otherProfiles: Object.entries(records.profiles).filter(
      ([id, profile]) =>
        id in here.records.profiles && yamlOf(here.records.profiles[id]) !== yamlOf(profile),
    ).length,
    found: { ...found, records, figures, versions },
  };
}

/**
 * What becomes of an issue of the backup; null where it is the same here. `known`: the issue here of its identity;
 * `twin`: one that has its name and its text, under whatever identity.
 */
function planned(
  each: FoundIssue,
  known: FoundIssue | null,
  twin: FoundIssue | null,
  describe: DescribeIssue,
): BackedUpIssue | null {
  const { id, removed } = each.issue;
  const named = { id, ...describe(each), removed, backup: placedText(each) };
  const same = known?.head.text === each.head.text ? known : twin;
  const living = [twin, same].find((other) => other?.issue.removed === false);
  if (living || (same && removed)) return null;
  if (same && (!known || known.issue.removed))
    return { ...named, standing: "trashed", here: placedText(same), idHere: same.issue.id };
  if (!known) return { ...named, standing: "missing", here: null };
  return {
    ...named,
    standing: "differs",
    here: placedText(known),
    isTrashed: known.issue.removed,
  };
}

/** Finds the issue here that is called the same and has the same text: the file may have been opened here anew. */
function twinsOf(
  here: readonly FoundIssue[],
  describe: DescribeIssue,
): (each: FoundIssue) => FoundIssue | null {
  const sameness = (each: FoundIssue): string => `${describe(each).fileName}\n${each.head.text}`;
  // Of several the one that is not in the trash.
  const sorted = here.toSorted((a, b) => Number(b.issue.removed) - Number(a.issue.removed));
  const twins = new Map(sorted.map((each) => [sameness(each), each]));
  return (each) => twins.get(sameness(each)) ?? null;
}

/** Of the small stores what can be restored: records that are what they say, and links that lead somewhere. */
function restorable({ profiles, caught, lessons }: Collected["records"]) {
  const only = (records: Records, is: (key: string, record: unknown) => boolean): Records =>
    Object.fromEntries(Object.entries(records).filter(([key, record]) => is(key, record)));
  return {
    profiles: only(profiles, (key, record) => isRecordUnder("profiles", key, record)),
    caught: only(caught, (key, link) => isRecordUnder("caught", key, link) && isSafeLink(link)),
    lessons: only(lessons, (key, record) => isRecordUnder("lessons", key, record)),
  };
}

function countMissing(here: Records, backup: Records): number {
  return Object.keys(backup).filter((key) => !(key in here)).length;
}

/** How many versions have a text that an issue which is here has not had; those of others come with their issues. */
function countVersions(
  here: Collected,
  sums: ReadonlyMap<string, readonly string[]>,
  versions: Collected["versions"],
): number {
  const heads = new Map(here.issues.map(({ issue, head }) => [issue.id, checksum(head.text)]));
  const missing = versions.flatMap(({ id, versions: records }) => {
    const head = heads.get(id);
    if (head === undefined) return [];
    const known = new Set([head, ...(sums.get(id) ?? [])]);
    return records.filter(({ sum }) => !known.has(sum));
  });
  return missing.length;
}

function yamlOf(profile: unknown): unknown {
  return typeof profile === "object" && profile !== null && "yaml" in profile ? profile.yaml : null;
}
