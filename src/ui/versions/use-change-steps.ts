import { type RefObject, useEffect, useState } from "react";

/** What is one change: a part of the page, or lines that follow each other. */
const CHANGES = ".part[data-diff], .code-line[data-change]:not([data-change] + [data-change])";

/** The way from change to change of what an element shows: which one is the current, from 1; 0: none yet. */
export interface ChangeSteps {
  readonly current: number;
  readonly go: (by: 1 | -1) => void;
  /** The element of the current one; null where there is none. */
  readonly element: () => HTMLElement | null;
}

/** `shown`: changes where something else is shown, whose changes are gone through from the first. */
export function useChangeSteps(
  place: RefObject<HTMLElement | null>,
  shown: unknown,
  count: number,
): ChangeSteps {
  const [at, setAt] = useState({ shown, current: 0 });
  const current = at.shown === shown ? at.current : 0;
  const element = (): HTMLElement | null =>
    place.current?.querySelectorAll<HTMLElement>(CHANGES)[current - 1] ?? null;
  useEffect(() => {
    const found = place.current?.querySelectorAll<HTMLElement>(CHANGES)[current - 1];
    if (!found) return undefined;
    found.setAttribute("aria-current", "true");
    found.scrollIntoView({ block: "center" });
    return () => found.removeAttribute("aria-current");
  }, [place, current]);
  return {
    current,
    element,
    go(by) {
      if (count === 0) return;
      const next = current === 0 && by < 0 ? count : ((current + by - 1 + count) % count) + 1;
      setAt({ shown, current: next });
    },
  };
}
