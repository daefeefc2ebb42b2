import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * The keys of places that both have changed: 1 to 3 in the one that has the focus, and F8 to the choices of the next, with
 * Shift of the one before, from anywhere in the sheet. The places' elements are put into what is returned, in their order.
 */
export function useClashKeys(
  choose: (index: number, key: number) => void,
): RefObject<(HTMLElement | null)[]> {
  const places = useRef<(HTMLElement | null)[]>([]);
  const latest = useRef(choose);
  useLayoutEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const index = places.current.findIndex((place) => place?.contains(document.activeElement));
      const isChoice = index >= 0 && !event.shiftKey && /^[1-3]$/.test(event.key);
      if (!isChoice && event.key !== "F8") return;
      // What walks the findings of the text lies under the sheet.
      event.preventDefault();
      event.stopPropagation();
      if (!isChoice) return goTo(nextOf(places.current, index, event.shiftKey));
      const key = Number(event.key);
      latest.current(index, key);
      // The focus stands where the choice does, as it does after an arrow.
      places.current[index]?.querySelectorAll<HTMLElement>('[role="radio"]')[key - 1]?.focus();
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, []);
  return places;
}

/** Behind the last one comes the first. */
function nextOf(
  places: readonly (HTMLElement | null)[],
  index: number,
  isBackwards: boolean,
): HTMLElement | null {
  if (!isBackwards) return places[(index + 1) % places.length] ?? null;
  return places.at(index < 0 ? -1 : index - 1) ?? null;
}

function goTo(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  place?.scrollIntoView({ block: "nearest" });
}
