import { useEffect, useState } from "react";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import type { InboxDesk, InboxSection, LinkPlace } from "./inbox-desk.ts";

/** What is to become of a link that waits. */
export interface Fate {
  readonly suggested: InboxSection | null;
  /** Where it was sent already. */
  readonly place: LinkPlace | null;
}

/** Milliseconds of work at a time, and of rest between: thousands of links may wait while somebody types. */
const WORK = 5;
const REST = 30;

export function fateOf(link: InboxLink, desk: InboxDesk): Fate {
  const place = desk.sentBefore(link);
  return { place, suggested: desk.suggest(link) };
}

/**
 * The fates of all links, read again at leisure whenever the desk may say otherwise. One that is the same stays the same
 * object. Those that are missing were not read yet.
 */
export function useFates(links: readonly InboxLink[], desk: InboxDesk): ReadonlyMap<string, Fate> {
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  useEffect(() => {
    const read = new Map<string, Fate>();
    const todo = links.values();
    const work = (): void => {
      const end = performance.now() + WORK;
      for (const link of todo) {
        read.set(link.id, fateOf(link, desk));
        if (performance.now() > end) {
          timer = setTimeout(work, REST);
          return;
        }
      }
      setFates((before) => merged(before, read));
    };
    let timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [links, desk]);
  return fates;
}

function merged(
  before: ReadonlyMap<string, Fate>,
  read: ReadonlyMap<string, Fate>,
): ReadonlyMap<string, Fate> {
  const same = (id: string, fate: Fate): boolean => {
    const was = before.get(id);
    return was?.suggested === fate.suggested && was.place?.label === fate.place?.label;
  };
  if (before.size === read.size && [...read].every(([id, fate]) => same(id, fate))) return before;
  return new Map(
    [...read].map(([id, fate]) => [id, same(id, fate) ? (before.get(id) ?? fate) : fate]),
  );
}
