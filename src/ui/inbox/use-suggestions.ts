import { useEffect, useState } from "react";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import type { InboxHost, InboxSection, LinkWhereabouts } from "./inbox-host.ts";

/** What is to become of a link that waits. */
export interface PlaceSuggestion {
  readonly suggested: InboxSection | null;
  /** Where it was sent already. */
  readonly place: LinkWhereabouts | null;
}

/** Milliseconds of work at a time, and of rest between: thousands of links may wait while somebody types. */
const WORK = 5;
const REST = 30;

export function suggestionOf(link: InboxLink, host: InboxHost): PlaceSuggestion {
  const place = host.sentBefore(link);
  return { place, suggested: host.suggest(link) };
}

/**
 * The suggestions for all links, read again at leisure whenever the host may say otherwise. One that is the same stays the same
 * object. Those that are missing were not read yet.
 */
export function useSuggestions(
  links: readonly InboxLink[],
  host: InboxHost,
): ReadonlyMap<string, PlaceSuggestion> {
  const [suggestions, setSuggestions] = useState<ReadonlyMap<string, PlaceSuggestion>>(new Map());
  useEffect(() => {
    const read = new Map<string, PlaceSuggestion>();
    const todo = links.values();
    const work = (): void => {
      const end = performance.now() + WORK;
      for (const link of todo) {
        read.set(link.id, suggestionOf(link, host));
        if (performance.now() > end) {
          timer = setTimeout(work, REST);
          return;
        }
      }
      setSuggestions((before) => merged(before, read));
    };
    let timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [links, host]);
  return suggestions;
}

function merged(
  before: ReadonlyMap<string, PlaceSuggestion>,
  read: ReadonlyMap<string, PlaceSuggestion>,
): ReadonlyMap<string, PlaceSuggestion> {
  const same = (id: string, suggestion: PlaceSuggestion): boolean => {
    const was = before.get(id);
    return was?.suggested === suggestion.suggested && was.place?.label === suggestion.place?.label;
  };
  if (before.size === read.size && [...read].every(([id, suggestion]) => same(id, suggestion)))
    return before;
  return new Map(
    [...read].map(([id, suggestion]) => [
      id,
      same(id, suggestion) ? (before.get(id) ?? suggestion) : suggestion,
    ]),
  );
}
