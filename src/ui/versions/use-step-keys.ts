import { useEffect, useLayoutEffect, useRef } from "react";

/** While a version is shown, F7 and Shift+F7 walk its changes from wherever the focus is, and C copies the current part. */
export function useStepKeys(go: (by: 1 | -1) => void, copy: () => void): void {
  const latest = useRef({ go, copy });
  useLayoutEffect(() => {
    latest.current = { go, copy };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented) return;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain) return;
      if (event.key === "F7") latest.current.go(event.shiftKey ? -1 : 1);
      else if (event.key === "c" && !isField(event.target)) latest.current.copy();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
