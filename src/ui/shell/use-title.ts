import { useEffect } from "react";

/** Names the window while the component is there. */
export function useTitle(...parts: readonly (string | null)[]): void {
  const title = [...parts, "Galley"].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
