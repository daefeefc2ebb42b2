import type { Profile } from "../../issue/profile/profile.ts";
import { fold, queryWords } from "../core/folded-words.ts";
import type { IssueFacts } from "../core/issue-facts.ts";
import { filterKey, type Offer, type SearchQuery } from "./filters.ts";
import type { WorkSteps } from "./work-steps.ts";
import { createOfferCounter, keysOf, type PlaceNames } from "./offers.ts";
import type { Passage } from "./passages.ts";

/** An issue of the library, or a post of the archive that is none. */
export type SearchedOf =
  | { readonly kind: "issue"; readonly id: string }
  | { readonly kind: "post"; readonly path: string };

export interface SearchedIssue {
  readonly of: SearchedOf;
  /** Of the file that it was opened from; "" for an issue that was made here. */
  readonly name: string;
  readonly facts: IssueFacts;
  /** Of its newsletter. */
  readonly language: Profile["language"];
  readonly passages: readonly Passage[];
  /** Whose the linked things are, by the address as it is written. */
  readonly organisations: ReadonlyMap<string, string>;
}

/** Where the words of a query stand. */
export interface IssueWithPlaces {
  readonly of: SearchedOf;
  readonly facts: IssueFacts;
  readonly language: Profile["language"];
  /** In the order of the text; not more than are asked for. None where the words are only said of the issue. */
  readonly places: readonly Passage[];
  /** How many there are. */
  readonly count: number;
}
export interface SearchAnswer {
  /** Newest first. */
  readonly issues: readonly IssueWithPlaces[];
  readonly places: number;
  /** What it may be narrowed to, the likeliest first. */
  readonly offers: readonly Offer[];
}

/** Answers queries over issues that were read before. */
export interface SearchIndex {
  /** `most`: so many places of one issue at most. May be put down after each issue. */
  readonly find: (query: SearchQuery, most: number) => WorkSteps<SearchAnswer>;
}

interface Entry {
  readonly issue: SearchedIssue;
  /** What each passage is searched by. */
  readonly haystacks: readonly string[];
  /** All of them, to pass over an issue at one glance. */
  readonly whole: string;
  /** What holds for all of the issue: its title, its tags with a `#`, its day and its file's name. */
  readonly name: string;
  /** The same without the tags. */
  readonly title: string;
  /** Of each passage. */
  readonly names: readonly PlaceNames[];
  /** Of each passage, and of the issue, what it may be narrowed to. */
  readonly keys: readonly ReadonlySet<string>[];
  readonly tagKeys: ReadonlySet<string>;
}

interface Found {
  readonly entry: Entry;
  /** Of its passages. */
  readonly at: readonly number[];
}

/** A query taken apart. */
interface Wanted {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly names: readonly string[];
}

/**
 * Every word of a query must stand in a place or be said of its issue, and one in the place itself, in any case and width;
 * what is said of the issue alone, with a `#` for a tag, finds it without a place. Every filter must hold. Words are looked
 * for as they are, so that Chinese needs no dictionary: any run of characters is a word.
 */
export function* createSearchIndex(issues: readonly SearchedIssue[]): WorkSteps<SearchIndex> {
  const all: Entry[] = [];
  for (const issue of issues) {
    all.push(entryOf(issue));
    yield;
  }
  const entries = all.toSorted(newestFirst);
  return {
    *find(query, most) {
      const wanted = wantedBy(query);
      const counter = createOfferCounter();
      const found: IssueWithPlaces[] = [];
      for (const entry of isNothing(wanted) ? [] : entries) {
        yield;
        const at = placesIn(entry, wanted);
        if (at === null) continue;
        found.push(shownOf({ entry, at }, most));
        const places = at.flatMap((index) => entry.names[index] ?? []);
        counter.add({ tags: entry.issue.facts.tags, places });
      }
      return {
        issues: found,
        places: found.reduce((sum, { count }) => sum + count, 0),
        offers: counter.offersFor(query),
      };
    },
  };
}

function wantedBy({ words, filters }: SearchQuery): Wanted {
  const keys = (isTag: boolean): readonly string[] =>
    filters.filter(({ kind }) => (kind === "tag") === isTag).map(filterKey);
  return { words: queryWords(words), tags: keys(true), names: keys(false) };
}

function isNothing({ words, tags, names }: Wanted): boolean {
  return words.length + tags.length + names.length === 0;
}

/** The passages of an issue that are found; null where the issue itself is not. */
function placesIn(entry: Entry, { words, tags, names }: Wanted): readonly number[] | null {
  if (!tags.every((key) => entry.tagKeys.has(key))) return null;
  const open = words.filter((word) => !entry.name.includes(word));
  if (!open.every((word) => entry.whole.includes(word))) return null;
  const at = entry.haystacks.flatMap((haystack, index) => {
    const isMeant =
      words.length === 0 ? names.length > 0 : words.some((word) => haystack.includes(word));
    const isFound =
      isMeant &&
      open.every((word) => haystack.includes(word)) &&
      names.every((key) => entry.keys[index]?.has(key));
    return isFound ? [index] : [];
  });
  const isSaidOfIssue =
    names.length === 0 &&
    words.every((word) => entry.title.includes(word) || (word[0] === "#" && !open.includes(word)));
  return at.length > 0 || isSaidOfIssue ? at : null;
}

function shownOf({ entry, at }: Found, most: number): IssueWithPlaces {
  const { of, facts, language, passages } = entry.issue;
  const places = at.slice(0, most).flatMap((index) => passages[index] ?? []);
  return { of, facts, language, places, count: at.length };
}

function entryOf(issue: SearchedIssue): Entry {
  const { facts, passages, organisations } = issue;
  const names = passages.map(({ addresses, hosts }): PlaceNames => {
    const whose = addresses.flatMap((address) => organisations.get(address) ?? []);
    return { hosts, organisations: [...new Set(whose)] };
  });
  const haystacks = passages.map(({ text, hosts }, index) => {
    const whose = names[index]?.organisations.map((name) => `@${name}`) ?? [];
    return fold([text, ...hosts, ...whose].join(" "));
  });
  const title = fold([facts.headline ?? "", facts.date?.slice(0, 10) ?? "", issue.name].join(" "));
  const tags = facts.tags.map((tag) => `#${tag}`);
  return {
    issue,
    haystacks,
    whole: haystacks.join("\n"),
    name: fold([title, ...tags].join(" ")),
    title,
    names,
    keys: names.map(keysOf),
    tagKeys: keysOf({ tags: facts.tags }),
  };
}

function newestFirst({ issue: a }: Entry, { issue: b }: Entry): number {
  const day = ({ facts }: SearchedIssue): string => facts.date?.slice(0, 10) ?? "";
  return day(b).localeCompare(day(a)) || (b.facts.number ?? 0) - (a.facts.number ?? 0);
}
