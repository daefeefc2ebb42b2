import { useEffect } from "react";
import { noteEntry } from "./go-back.ts";

/** Keeps in mind how one came to each screen, so that `goBack` finds the way; once in the app. */
export function useTrail(): void {
  useEffect(() => {
    noteEntry();
    window.addEventListener("hashchange", noteEntry);
    return () => window.removeEventListener("hashchange", noteEntry);
  }, []);
}
