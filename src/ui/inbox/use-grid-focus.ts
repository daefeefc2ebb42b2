import { useLayoutEffect, useMemo, useRef } from "react";
import type { FocusEvent, RefObject } from "react";
import { rowIn } from "./rows.ts";

/** Whether one of the rows, or a row's menu, has the focus. */
export interface GridFocus {
  readonly inside: () => boolean;
  /** Hears of focus that comes into a row, or into its menu, and goes. */
  readonly come: () => void;
  readonly leave: (event: FocusEvent) => void;
}

export function useGridFocus(grid: RefObject<HTMLElement | null>): GridFocus {
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

/** The active row has the focus for as long as the focus is inside the table: also when the row with it has gone. */
export function useKeepGridFocus(
  grid: RefObject<HTMLElement | null>,
  gridFocus: GridFocus,
  active: string | null,
  editing: string | null,
): void {
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (!gridFocus.inside() || active === null || editing !== null) return;
    const isFree = focused === document.body || focused?.closest("[role=menu]");
    if (isFree || focused?.matches(".wait")) rowIn(grid.current, active)?.focus();
  }, [grid, gridFocus, active, editing]);
}
