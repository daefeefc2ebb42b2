import { useLayoutEffect, useMemo, useRef } from "react";
import type { FocusEvent, RefObject } from "react";
import { rowIn } from "./rows.ts";

/** Whether one of the rows, or a row's menu, has the focus. */
export interface Hand {
  readonly inside: () => boolean;
  /** Hears of focus that comes into a row, or into its menu, and goes. */
  readonly come: () => void;
  readonly leave: (event: FocusEvent) => void;
}

export function useHand(grid: RefObject<HTMLElement | null>): Hand {
  const inside = useRef(false);
  return useMemo(
    () => ({
      inside: () => inside.current,
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

/** The active row has the focus for as long as the hand is inside: also when the row with it has gone. */
export function useHandStays(
  grid: RefObject<HTMLElement | null>,
  hand: Hand,
  active: string | null,
  editing: string | null,
): void {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!hand.inside() || active === null || editing !== null) return;
    const isFree = focused === document.body || focused?.closest("[role=menu]");
    if (isFree || focused?.matches(".wait")) rowIn(grid.current, active)?.focus();
  }, [grid, hand, active, editing]);
}
