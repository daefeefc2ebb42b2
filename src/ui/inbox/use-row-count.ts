import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** Rows that are made at once; more as one comes near the last. */
const FIRST = 60;

/** How many rows of a long list are made: those up to the active one, and more whenever `end` comes into sight. */
export function useRowCount(
  total: number,
  active: number,
): { readonly count: number; readonly end: RefObject<HTMLTableSectionElement | null> } {
  const [showRequest, setWanted] = useState(FIRST);
  const end = useRef<HTMLTableSectionElement>(null);
  const count = Math.min(total, Math.max(showRequest, active + FIRST));
  useEffect(() => {
    if (!end.current) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setWanted(count + FIRST);
      },
      { rootMargin: "1000px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [count]);
  return { count, end };
}
