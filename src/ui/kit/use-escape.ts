import { useEffect } from "react";
import type { RefObject } from "react";

/** Calls `close` when Escape is pressed in the element and nothing in it has taken the key. */
export function useEscape(element: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const place = element.current;
    if (!place) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      event.stopPropagation();
      close();
    };
    place.addEventListener("keydown", press);
    return () => place.removeEventListener("keydown", press);
  }, [element, close]);
}
