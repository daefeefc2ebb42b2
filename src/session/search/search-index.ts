import type { Profile } from "../../issue/profile/profile.ts";
import { fold, queryWords } from "../core/folded-words.ts";
import type { IssueFacts } from "../core/issue-facts.ts";
import type { Passage } from "./passages.ts";

/** An issue of the library, or a post of the archive that is none. */
export type SearchedOf =
  | { readonly kind: "issue"; readonly id: string }
  | { readonly kind: "post"; readonly path: string };

export interface SearchedIssue {
  readonly of: SearchedOf;
  readonly facts: IssueFacts;
  /** Of its newsletter. */
  readonly language: Profile["language"];
  readonly passages: readonly Passage[];
}

/** Where the words of a query stand. */
export interface IssueWithPlaces {
  readonly of: SearchedOf;
  readonly facts: IssueFacts;
  readonly language: Profile["language"];
  /** In the order of the text; not more than are asked for. */
  readonly places: readonly Passage[];
  /** How many there are. */
  readonly count: number;
}
export interface SearchAnswer {
  /** Newest first. */
  readonly issues: readonly IssueWithPlaces[];
  readonly places: number;
}

/** Answers queries over issues that were read before. */
export interface SearchIndex {
  /** `most`: so many places of one issue at most. */
  readonly find: (query: string, most: number) => SearchAnswer;
}

interface Entry {
  readonly issue: SearchedIssue;
  /** What each passage is searched by. */
  readonly haystacks: readonly string[];
  /** All of them, to pass over an issue at one glance. */
  readonly whole: string;
  /** What holds for all of the issue: its title, its tags with a `#`, its day. */
  readonly name: string;
}

/**
 * Every word of a query must stand in a place or be said of its issue, and one in the place itself, in any case and width.
 * Words are looked for as they are, so that Chinese needs no dictionary: any run of characters is a word.
 */
export function createSearchIndex(issues: readonly SearchedIssue[]): SearchIndex {
  const entries = issues.map(entryOf).toSorted(newestFirst);
  return {
    find(query, most) {
      const words = queryWords(query);
      if (words.length === 0) return { issues: [], places: 0 };
      const found = entries.flatMap((entry) => {
        const open = words.filter((word) => !entry.name.includes(word));
        if (!open.every((word) => entry.whole.includes(word))) return [];
        const places = entry.issue.passages.filter((_passage, index) => {
          const haystack = entry.haystacks[index] ?? "";
          return (
            open.every((word) => haystack.includes(word)) &&
            words.some((word) => haystack.includes(word))
          );
        });
        const { of, facts, language } = entry.issue;
        return places.length > 0
          ? [{ of, facts, language, places: places.slice(0, most), count: places.length }]
          : [];
      });
      return { issues: found, places: found.reduce((sum, { count }) => sum + count, 0) };
    },
  };
}

function entryOf(issue: SearchedIssue): Entry {
  const { facts, passages } = issue;
  const haystacks = passages.map(({ text, hosts }) => fold([text, ...hosts].join(" ")));
  const tags = facts.tags.map((tag) => `#${tag}`);
  const name = fold([facts.headline ?? "", ...tags, facts.date?.slice(0, 10) ?? ""].join(" "));
  return { issue, haystacks, whole: haystacks.join("\n"), name };
}

function newestFirst({ issue: a }: Entry, { issue: b }: Entry): number {
  const day = ({ facts }: SearchedIssue): string => facts.date?.slice(0, 10) ?? "";
  return day(b).localeCompare(day(a)) || (b.facts.number ?? 0) - (a.facts.number ?? 0);
}
