import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { useSession } from "../shell/session-context.ts";

const SYSTEM = "(prefers-color-scheme: dark)";

/** The theme that Galley has now: the one that was chosen, else the system's. */
export function useThemeShown(): "light" | "dark" {
  const chosen = useStore(useSession().preferences, (state) => state.theme);
  const isDark = useSyncExternalStore(subscribe, () => matchMedia(SYSTEM).matches);
  if (chosen !== "system") return chosen;
  return isDark ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(SYSTEM);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
