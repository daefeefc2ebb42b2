import { type RefObject, useEffect } from "react";
import { searchField } from "./use-find-key.ts";

/**
 * The arrows go from the field of the library's search, and from `offers` below it, to the first of the results, which
 * `stops` selects, from one to the next, and back.
 */
export function useSearchKeys(
  results: RefObject<HTMLElement | null>,
  stops: string,
  offers: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, target } = event;
      if (!(target instanceof HTMLElement)) return;
      const all = [...(results.current?.querySelectorAll<HTMLElement>(stops) ?? [])];
      let next: HTMLElement | null | undefined = null;
      if (target === searchField()) next = key === "ArrowDown" ? all[0] : null;
      else if (offers.current?.contains(target))
        next = { ArrowDown: all[0], ArrowUp: searchField() }[key];
      else if (results.current?.contains(target)) next = stopBeside(target, key, all);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [results, stops, offers]);
}

/** What an arrow goes to from a place in the results; above the first stands the field. */
function stopBeside(
  target: HTMLElement,
  key: string,
  stops: readonly HTMLElement[],
): HTMLElement | null | undefined {
  const lies = (stop: HTMLElement): number => target.compareDocumentPosition(stop);
  if (key === "ArrowDown")
    return stops.find((stop) => lies(stop) & Node.DOCUMENT_POSITION_FOLLOWING) ?? target;
  if (key === "ArrowUp")
    return stops.findLast((stop) => lies(stop) & Node.DOCUMENT_POSITION_PRECEDING) ?? searchField();
  return null;
}
