import { type Facts, type OtherIssue, UNKNOWN_FILES } from "../house.ts";

/** Nothing is known besides the document: addresses are about themselves, and it is the 1st of December 2025. */
export const NO_FACTS: Facts = {
  keyOf: (href) => (/^https?:/.test(href) ? href.replace(/\?.*$/, "") : null),
  cleaned: (href) => href.replace(/\?utm_.*$/, ""),
  fileName: null,
  others: [],
  sentIn: () => null,
  files: UNKNOWN_FILES,
  names: new Map(),
  now: Date.UTC(2025, 11, 1),
  isCommitted: false,
};

/** Weeks before 2025-11-03, one issue each, of which the first is number 1. */
export function earlierIssues(count: number, given: Partial<OtherIssue> = {}): OtherIssue[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2025, 10, 3 - 7 * (count - index)));
    return {
      label: `Issue ${index + 1}`,
      number: index + 1,
      date: `${day.toISOString().slice(0, 10)}T08:00:00+08:00`,
      tags: ["AI", "Weekly"],
      category: "AI",
      fields: null,
      ...given,
    };
  });
}
