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

/** Counts the names in what is found, issue by issue. */
export interface OfferCounter {
  readonly add: (found: FoundNames) => void;
  /**
   * What the answer to a query may be narrowed to: names that its words are part of, then those that are in most of the
   * places. What leaves all as it is, or is chosen already, is no offer.
   */
  readonly offersFor: (query: SearchQuery) => readonly Offer[];
}

export function createOfferCounter(): OfferCounter {
  const counters = {
    organisation: createNameCounter(),
    host: createNameCounter(),
    tag: createNameCounter(),
  };
  const count = (kind: FilterKind, name: string, by: number): void =>
    counters[kind].add(fold(name), name, null, by);
  let total = 0;
  return {
    add({ tags, places }) {
      total += places.length || 1;
      for (const tag of tags) count("tag", tag, places.length || 1);
      for (const { hosts, organisations } of places) {
        for (const host of hosts) count("host", host, 1);
        for (const name of organisations) count("organisation", name, 1);
      }
    },
    offersFor(query) {
      const kinds: readonly FilterKind[] = ["organisation", "host", "tag"];
      const counts = kinds
        .flatMap((kind) => counters[kind].all().map(({ name, count }) => ({ kind, name, count })))
        .toSorted((a, b) => b.count - a.count);
      return offersAmong(counts, query, total);
    },
  };
}

/** `counts`: all names with how much each leaves, the most frequent first; `total`: how much there is. */
function offersAmong(
  counts: readonly Offer[],
  { words: typed, filters }: SearchQuery,
  total: number,
): readonly Offer[] {
  const words = queryWords(typed);
  const chosen = new Set(filters.map(filterKey));
  const offers = counts.filter((offer) => !chosen.has(filterKey(offer)));
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

/** The names of a place or an issue, to be compared with `filterKey` of a filter. */
export function keysOf(names: Partial<PlaceNames & Pick<FoundNames, "tags">>): ReadonlySet<string> {
  const of = (kind: FilterKind, all: readonly string[] = []): Filter[] =>
    all.map((name) => ({ kind, name }));
  const { organisations, hosts, tags } = names;
  const all = [...of("organisation", organisations), ...of("host", hosts), ...of("tag", tags)];
  return new Set(all.map(filterKey));
}
