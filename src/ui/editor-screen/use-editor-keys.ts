import { useLayoutEffect, useRef } from "react";

interface EditorKeys {
  readonly save: () => void;
  readonly download: () => void;
  readonly find: () => void;
  readonly replace: () => void;
  readonly togglePane: () => void;
  readonly toggleCopies: () => void;
  readonly toggleChecks: () => void;
  readonly toggleVersions: () => void;
  readonly togglePreview: () => void;
}

/** The keys of the editor screen, wherever on it the focus is. Those of the text are the editor's. */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  // With the text itself: a key that comes in its first frame would be the browser's.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || !(event.metaKey || event.ctrlKey)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** On a Mac, Ctrl+H takes a letter away and ⌘H hides the program: there it is ⌥⌘F, as in its other programs. */
const REPLACES_BY_H = !navigator.platform.startsWith("Mac");

const SHIFTED: Readonly<Record<string, keyof EditorKeys>> = {
  KeyC: "toggleCopies",
  KeyS: "download",
};

function actionOf(event: KeyboardEvent): keyof EditorKeys | null {
  if (event.shiftKey) return event.altKey ? null : (SHIFTED[event.code] ?? null);
  if (event.altKey) {
    if (event.code === "KeyM") return "togglePane";
    if (event.code === "KeyK") return "toggleChecks";
    if (event.code === "KeyV") return "toggleVersions";
    if (event.code === "KeyP") return "togglePreview";
    return event.code === "KeyF" && !REPLACES_BY_H ? "replace" : null;
  }
  if (event.key === "s") return "save";
  if (event.key === "h" && REPLACES_BY_H) return "replace";
  return event.key === "f" ? "find" : null;
}
