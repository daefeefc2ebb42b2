import { createNameCounter } from "../core/count-names.ts";
import { fold, queryWords } from "../core/folded-words.ts";
import { type Filter, filterKey, type FilterKind, isPartOfName } from "./filters.ts";
import type { Offer, SearchQuery } from "./filters.ts";

/** What was found in one issue: names of each of its places, and its tags. */
export interface FoundNames {
  readonly tags: readonly string[];
  /** None for an issue that was found without a place. */
  readonly places: readonly PlaceNames[];
}

export interface PlaceNames {
  readonly hosts: readonly string[];
  readonly organisations: readonly string[];
}

/** So many at most, and of those that nobody has begun to type so many of a kind. */
const MOST = 6;
const MOST_OF_KIND = 2;

/**
 * What the answer to a query may be narrowed to: names that its words are part of, then those that are in most of the
 * places. What leaves all as it is, or is chosen already, is no offer.
 */
export function offersFor(
  { words: typed, filters }: SearchQuery,
  found: readonly FoundNames[],
): readonly Offer[] {
  const words = queryWords(typed);
  const total = found.reduce((sum, { places }) => sum + (places.length || 1), 0);
  const chosen = new Set(filters.map(filterKey));
  const offers = countsOf(found).filter((offer) => !chosen.has(filterKey(offer)));
  const isTyped = (offer: Offer): boolean => words.some((word) => isPartOfName(word, offer));
  const typedOffers = offers.filter(isTyped);
  const left = new Map<FilterKind, number>();
  const others = offers.filter((offer) => {
    const before = left.get(offer.kind) ?? 0;
    const isOffered = offer.count < total && before < MOST_OF_KIND && !isTyped(offer);
    if (isOffered) left.set(offer.kind, before + 1);
    return isOffered;
  });
  return [...typedOffers, ...others].slice(0, MOST);
}

/** All names with how much each leaves, the most frequent first. */
function countsOf(found: readonly FoundNames[]): readonly Offer[] {
  const counters = {
    organisation: createNameCounter(),
    host: createNameCounter(),
    tag: createNameCounter(),
  };
  const count = (kind: FilterKind, name: string, by: number): void =>
    counters[kind].add(fold(name), name, null, by);
  for (const { tags, places } of found) {
    for (const tag of tags) count("tag", tag, places.length || 1);
    for (const { hosts, organisations } of places) {
      for (const host of hosts) count("host", host, 1);
      for (const name of organisations) count("organisation", name, 1);
    }
  }
  const kinds: readonly FilterKind[] = ["organisation", "host", "tag"];
  return kinds
    .flatMap((kind) => counters[kind].all().map(({ name, count }) => ({ kind, name, count })))
    .toSorted((a, b) => b.count - a.count);
}

/** The names of a place or an issue, to be compared with `filterKey` of a filter. */
export function keysOf(names: Partial<PlaceNames & Pick<FoundNames, "tags">>): ReadonlySet<string> {
  const of = (kind: FilterKind, all: readonly string[] = []): Filter[] =>
    all.map((name) => ({ kind, name }));
  const { organisations, hosts, tags } = names;
  const all = [...of("organisation", organisations), ...of("host", hosts), ...of("tag", tags)];
  return new Set(all.map(filterKey));
}
