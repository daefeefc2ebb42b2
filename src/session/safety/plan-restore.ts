import type { FoundRecords } from "../../store/second-copy/read-copy.ts";
import type { BackedUpIssue, BackupPlan } from "./backup-state.ts";
import { type DescribeIssue, placedText } from "./describe-issue.ts";
import { isSafeLink } from "./is-safe-link.ts";

type Records = Readonly<Record<string, unknown>>;

/** What restoring a backup would change: by the identity of each issue, and nothing that is here is replaced. */
export function planRestore(
  here: FoundRecords,
  backup: { readonly fileName: string; readonly at: number; readonly found: FoundRecords },
  describe: DescribeIssue,
): BackupPlan {
  const { fileName, at, found } = backup;
  const byId = new Map(here.issues.map((each) => [each.issue.id, each]));
  // The same file may have been opened here anew, under an id of its own.
  const byText = new Set(here.issues.map((each) => sameness(describe(each).fileName, each.head)));
  const issues = found.issues.flatMap((each): BackedUpIssue[] => {
    const known = byId.get(each.issue.id);
    const named = describe(each);
    const isThere = byText.has(sameness(named.fileName, each.head));
    if (isThere || known?.head.text === each.head.text) return [];
    const { id, removed } = each.issue;
    return [
      { id, ...named, removed, here: known ? placedText(known) : null, backup: placedText(each) },
    ];
  });
  const caught = Object.fromEntries(
    Object.entries(found.records.caught).filter(([, link]) => isSafeLink(link)),
  );
  const records = { ...found.records, caught };
  return {
    kind: "plan",
    fileName,
    at,
    issues,
    same: found.issues.length - issues.length,
    links: countMissing(here.records.caught, caught),
    profiles: countMissing(here.records.profiles, records.profiles),
    lessons: countMissing(here.records.lessons, records.lessons),
    otherProfiles: Object.entries(records.profiles).filter(
      ([id, profile]) =>
        id in here.records.profiles && yamlOf(here.records.profiles[id]) !== yamlOf(profile),
    ).length,
    found: { ...found, records },
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
