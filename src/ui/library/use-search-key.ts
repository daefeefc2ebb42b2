import { type RefObject, useEffect } from "react";

/**
 * `/` goes to the field of the library's search, wherever nobody is typing; the arrow down from there to the first of the
 * results, which is what `stops` selects.
 */
export function useSearchKey(results: RefObject<HTMLElement | null>, stops: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const isField = target.matches(".shelf-find .field");
      const isTyping = target.isContentEditable || target.matches("input, textarea, select");
      const next =
        event.key === "/" && !isTyping
          ? searchField()
          : event.key === "ArrowDown" && isField
            ? results.current?.querySelector<HTMLElement>(stops)
            : null;
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [results, stops]);
}

/** The field of the library's search. */
export function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".shelf-find .field");
}
