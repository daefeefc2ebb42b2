import { useEffect } from "react";

/** `/` goes to the field of the library's search, wherever nobody is typing. */
export function useFindKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (!(target instanceof HTMLElement) || target.isContentEditable) return;
      if (target.matches("input, textarea, select")) return;
      event.preventDefault();
      searchField()?.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** The field of the library's search. */
export function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".shelf-find .field");
}
