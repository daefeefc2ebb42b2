import type { SubmissionBox } from "../../issue/profile/profile.ts";

/** How many issues GitHub gives at most with one answer. */
export const ISSUES_OF_PAGE = 100;

/** What is asked for a page of the open issues of a box, the newest first. Pages begin with 1. */
export function submissionsAddress({ repository, label }: SubmissionBox, page: number): string {
  const query = new URLSearchParams({
    state: "open",
    sort: "created",
    direction: "desc",
    per_page: String(ISSUES_OF_PAGE),
    page: String(page),
    ...(label === null ? {} : { labels: label }),
  });
  return `https://api.github.com/repos/${repository}/issues?${query.toString()}`;
}
