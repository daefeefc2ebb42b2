import type { NamedCount } from "../core/count-names.ts";

/** A newsletter in numbers, counted from the issues of the library and the posts of the archive. */
export interface NewsletterNumbers {
  /** The oldest first; those without a day by their number. */
  readonly issues: readonly IssueNumbers[];
  /** Each the most frequent first. */
  readonly sections: readonly NamedCount[];
  readonly hosts: readonly NamedCount[];
  readonly organisations: readonly NamedCount[];
  /** Whether so many links were thrown out that the first of them are forgotten by now. */
  readonly forgetsRepeats: boolean;
}

export interface IssueNumbers {
  readonly number: number | null;
  readonly headline: string | null;
  /** `2026-01-31`; null where it says none. */
  readonly day: string | null;
  readonly items: number;
  /** Items that say something beside their link. */
  readonly commented: number;
  readonly links: number;
  /** Links that an earlier issue had, and that were thrown out of the inbox while this one was written. */
  readonly repeats: number;
}
