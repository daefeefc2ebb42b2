import type { SaveFailure } from "../../store/save-failure.ts";
import { bestOf } from "../../store/second-copy/best-of.ts";
import type { Comparison, DifferingIssue } from "../../store/second-copy/compare.ts";
import type { FoundIssue } from "../../store/second-copy/copied-issue.ts";
import { type DescribeIssue, latestFirst, placedText } from "./describe-issue.ts";
import { isWaitingLink } from "./is-waiting-link.ts";
import type { LibraryMark } from "./library-mark.ts";
import type { LibraryTrouble, TroubledIssue } from "./safety-state.ts";

/** What is wrong with the database beside its copy; null where nothing is. `had`: what was here once, if there may be less now. */
export function troubleOf(
  { issues: differing, same, records }: Comparison,
  describe: DescribeIssue,
  had: LibraryMark | null,
  atStart: boolean,
): LibraryTrouble | null {
  const links = Object.values(records.caught).filter(isWaitingLink).length;
  const profiles = Object.keys(records.profiles).length;
  const issues = latestFirst(differing, ({ here, copy }) => bestOf(here, copy), describe).map(
    (issue) => troubledIssue(issue, describe),
  );
  if (issues.some(({ removed }) => !removed) || links + profiles > 0)
    return { kind: "differs", issues, same, links, profiles, atStart };
  const left = differing.length + same;
  return had !== null && left < had.issues ? { kind: "gone", had, left, atStart } : null;
}

/** What is wrong where the database cannot be read. `copied`: the issues of its copy; null where that cannot be read either. */
export function troubleWithout(
  copied: readonly FoundIssue[] | null,
  describe: DescribeIssue,
  failure: SaveFailure,
): LibraryTrouble {
  const issues = latestFirst(copied ?? [], (copy) => copy, describe).map((copy) =>
    troubledIssue({ id: copy.issue.id, standing: "missing", here: null, copy }, describe),
  );
  return { kind: "unreadable", failure, issues, hasLooked: copied !== null };
}

function troubledIssue(
  { id, standing, here, copy }: DifferingIssue,
  describe: DescribeIssue,
): TroubledIssue {
  const best = bestOf(here, copy);
  return {
    id,
    ...describe(best),
    standing,
    here: here && placedText(here),
    copy: copy && placedText(copy),
    removed: best.issue.removed,
  };
}
