import { bestOf } from "../../store/second-copy/best-of.ts";
import type { Comparison, DifferingIssue } from "../../store/second-copy/compare.ts";
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

export function troubledIssue(
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
