import { useEffect, useLayoutEffect, useRef } from "react";

interface DeskKeys {
  readonly save: () => void;
  readonly find: () => void;
  readonly togglePane: () => void;
}

/** The keys of the desk, wherever on it the focus is. Those of the text are the editor's. */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.shiftKey || !(event.metaKey || event.ctrlKey)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function actionOf(event: KeyboardEvent): keyof DeskKeys | null {
  if (event.altKey) return event.code === "KeyM" ? "togglePane" : null;
  if (event.key === "s") return "save";
  return event.key === "f" ? "find" : null;
}
