import { type RefObject, useEffect, useRef } from "react";

/** A result that was opened from the search, to come back to. */
export interface OpenedResult {
  /** What was looked for, filters and all. */
  readonly query: string;
  /** Of the issue or post, as the list has it. */
  readonly key: string;
  /** Which of its places; null: the issue itself. */
  readonly place: number | null;
  /** How many issues were shown. */
  readonly shown: number;
}

let opened: OpenedResult | null = null;

/** Keeps in mind what is opened now: whoever comes back to the search stands there again. */
export function noteOpened(result: OpenedResult): void {
  opened = result;
}

/** How many issues were shown when one of this query's results was opened; 0: none was. */
export function shownWhenOpened(query: string): number {
  return opened?.query === query ? opened.shown : 0;
}

/**
 * Gives the focus to the result that was opened before this list was shown, as soon as the list has it, unless something
 * else has the focus. `isWhole`: nothing more is coming, so that a place which is gone gives way to its issue.
 */
export function useReturnToOpened(
  list: RefObject<HTMLElement | null>,
  query: string,
  isWhole: boolean,
): void {
  const waiting = useRef(opened);
  useEffect(() => {
    const wanted = waiting.current;
    if (!wanted) return;
    const target = elementOf(wanted, list.current, isWhole);
    const isFree = wanted.query === query && document.activeElement === document.body;
    if (isFree && !target) return;
    waiting.current = null;
    opened = null;
    if (isFree) target?.focus();
  });
}

function elementOf(
  { key, place }: OpenedResult,
  list: HTMLElement | null,
  isWhole: boolean,
): HTMLElement | null {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-result]") ?? [])];
  const row = rows.find((each) => each.dataset["result"] === key);
  const hit = row?.querySelectorAll<HTMLElement>(".hit")[place ?? -1];
  const name = row?.querySelector<HTMLElement>(".name") ?? null;
  return hit ?? (place === null || isWhole ? name : null);
}
