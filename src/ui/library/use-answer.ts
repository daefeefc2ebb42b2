import { startTransition, useEffect, useState } from "react";
import type { Lazy } from "../../lazy/lazy.ts";
import type { Search } from "../../session/search/create-search.ts";
import type { SearchQuery } from "../../session/search/filters.ts";
import type { SearchAnswer } from "../../session/search/search-index.ts";

/** Milliseconds after the last key until the places are looked for. */
const RESTS = 120;

export interface Answered {
  /** What was asked. */
  readonly query: SearchQuery;
  /** null: it could not be found out. */
  readonly answer: SearchAnswer | null;
}

/**
 * What was found for the query last asked, and found again when the library or the archive has changed; null until there
 * is any. While another is typed, the former answer stays; with an empty query it goes. `query` is the same object as long as nothing else is asked;
 * `most`: so many places of one issue.
 */
export function useAnswer(
  search: Pick<Lazy<Search>, "load">,
  query: SearchQuery,
  most: number,
): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    let gone = false;
    let end = (): void => undefined;
    const find = async (): Promise<SearchAnswer> => {
      const loaded = await search.load();
      if (!gone) {
        end();
        end = loaded.subscribe(() => void look());
      }
      return loaded.find(query, most);
    };
    const look = async (): Promise<void> => {
      // What cannot be loaded or read now is asked for again by the next key.
      const answer = await find().catch(() => null);
      // What is found is drawn in between frames, and a key goes first.
      if (!gone) startTransition(() => setAnswered({ query, answer }));
    };
    const isNothing = query.words.trim() === "" && query.filters.length === 0;
    const timer = isNothing
      ? setTimeout(() => setAnswered(null))
      : setTimeout(() => void look(), RESTS);
    return () => {
      gone = true;
      clearTimeout(timer);
      end();
    };
  }, [search, query, most]);
  return answered;
}
