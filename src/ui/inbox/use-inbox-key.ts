import { useEffect, useLayoutEffect, useRef } from "react";

/** Ctrl+Alt+I, wherever the focus is. */
export function useInboxKey(toggle: () => void): void {
  const latest = useRef(toggle);
  useLayoutEffect(() => {
    latest.current = toggle;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.shiftKey || !event.altKey) return;
      if (!(event.metaKey || event.ctrlKey) || event.code !== "KeyI") return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
