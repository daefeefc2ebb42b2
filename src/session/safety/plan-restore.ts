import { picturesOf } from "../../store/backup/bring-back-figures.ts";
import type { Collected } from "../../store/backup/collect.ts";
import type { BackedUpIssue, BackupPlan } from "./backup-state.ts";
import { type DescribeIssue, placedText } from "./describe-issue.ts";
import { isSafeLink } from "./is-safe-link.ts";

type Records = Readonly<Record<string, unknown>>;

/** What restoring a backup would change: by the identity of each issue, and nothing that is here is replaced. */
export function planRestore(
  here: Collected,
  backup: { readonly fileName: string; readonly at: number; readonly found: Collected },
  describe: DescribeIssue,
): BackupPlan {
  const { fileName, at, found } = backup;
  const byId = new Map(here.issues.map((each) => [each.issue.id, each]));
  // The same file may have been opened here anew, under an id of its own.
  const byText = new Map(
    here.issues.map((each) => [sameness(describe(each).fileName, each.head), each.issue.id]),
  );
  const idsHere = new Map<string, string>();
  const issues = found.issues.flatMap((each): BackedUpIssue[] => {
    const known = byId.get(each.issue.id);
    const named = describe(each);
    const { id, removed } = each.issue;
    const there = byText.get(sameness(named.fileName, each.head));
    if (!known && there !== undefined) idsHere.set(id, there);
    if (there !== undefined || known?.head.text === each.head.text) return [];
    return [
      { id, ...named, removed, here: known ? placedText(known) : null, backup: placedText(each) },
    ];
  });
  const caught = Object.fromEntries(
    Object.entries(found.records.caught).filter(([, link]) => isSafeLink(link)),
  );
  const records = { ...found.records, caught };
  const figures = found.figures.map((file) => ({
    ...file,
    issueId: idsHere.get(file.issueId) ?? file.issueId,
  }));
  const named = new Set(figures.flatMap(picturesOf));
  const isHere = new Set(here.pictures.map(({ hash }) => hash));
  return {
    kind: "plan",
    fileName,
    at,
    issues,
    same: found.issues.length - issues.length,
    links: countMissing(here.records.caught, caught),
    profiles: countMissing(here.records.profiles, records.profiles),
    lessons: countMissing(here.records.lessons, records.lessons),
    pictures: found.pictures.filter(({ hash }) => named.has(hash) && !isHere.has(hash)).length,
    otherProfiles: Object.entries(records.profiles).filter(
      ([id, profile]) =>
        id in here.records.profiles && yamlOf(here.records.profiles[id]) !== yamlOf(profile),
    ).length,
    found: { ...found, records, figures },
  };
}

function sameness(fileName: string, { text }: { readonly text: string }): string {
  return `${fileName}\n${text}`;
}

function countMissing(here: Records, backup: Records): number {
  return Object.keys(backup).filter((key) => !(key in here)).length;
}

function yamlOf(profile: unknown): unknown {
  return typeof profile === "object" && profile !== null && "yaml" in profile ? profile.yaml : null;
}
