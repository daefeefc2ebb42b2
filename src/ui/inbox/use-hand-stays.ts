import { useLayoutEffect, useMemo, useRef } from "react";
import type { FocusEvent, RefObject } from "react";
import { rowIn } from "./rows.ts";

/** Hears of focus that comes into a row, or into its menu, and goes. */
export interface Hand {
  readonly come: () => void;
  readonly leave: (event: FocusEvent) => void;
}

/**
 * The row with the hand has the focus for as long as one of the rows, or a row's menu, has: also when that row has gone.
 */
export function useHandStays(
  grid: RefObject<HTMLElement | null>,
  active: string | null,
  editing: string | null,
): Hand {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!grid.current || !inside.current || active === null || editing !== null) return;
    const lies = focused === document.body || focused?.closest("[role=menu]");
    if (lies || focused?.matches(".wait")) rowIn(grid.current, active)?.focus();
  }, [grid, active, editing]);
  return useMemo(
    () => ({
      come() {
        inside.current = true;
      },
      leave({ relatedTarget }) {
        if (relatedTarget === null)
          // Where the row itself has gone, another one has the focus by then.
          setTimeout(() => {
            if (document.activeElement === document.body) inside.current = false;
          });
        else if (!grid.current?.contains(relatedTarget)) inside.current = false;
      },
    }),
    [grid],
  );
}
