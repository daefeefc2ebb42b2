import { useEffect } from "react";
import { showPublishing } from "../shell/overlays.ts";

/** While `isOn`, the key that saves opens the sheet instead: a download alone would leave out what belongs to the issue. */
export function usePublishKey(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      if (event.isComposing || event.key !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      showPublishing(true);
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [isOn]);
}
