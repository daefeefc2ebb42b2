import type { IssueNumbers } from "../../session/numbers/newsletter-numbers.ts";

/** Issues that share a bar: one, or several in a row. */
export interface Run {
  readonly issues: readonly IssueNumbers[];
}

/** More bars than this cannot be told apart. */
const MOST = 60;
const LENGTHS = [1, 2, 5, 10, 20, 50, 100];

/** The issues in as many runs as can be shown beside each other, all of one length but the last. */
export function runsOf(issues: readonly IssueNumbers[]): readonly Run[] {
  const length = LENGTHS.find((each) => issues.length / each <= MOST) ?? issues.length;
  return Array.from({ length: Math.ceil(issues.length / length) }, (_, index) => {
    return { issues: issues.slice(index * length, (index + 1) * length) };
  });
}

export function sumOfRun(run: Run, of: (issue: IssueNumbers) => number): number {
  return run.issues.reduce((sum, issue) => sum + of(issue), 0);
}
