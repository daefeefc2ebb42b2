import { useEffect, useLayoutEffect, useRef } from "react";

/** Ctrl or ⌘ with Alt and a key of this `code`, wherever the focus is. */
export function useModAltKey(code: string, run: () => void): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.shiftKey || !event.altKey) return;
      if (!(event.metaKey || event.ctrlKey) || event.code !== code) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [code]);
}
