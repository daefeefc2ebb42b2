import { useEffect } from "react";
import { showShortcuts } from "../shell/overlays.ts";

/** `?` shows the shortcuts, wherever nobody is typing. */
export function useShortcutsKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (isTyping(event)) return;
      event.preventDefault();
      showShortcuts(true);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select"))
  );
}
