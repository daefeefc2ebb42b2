import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** What is being dragged, and the gap that it would go into: 0 before the first row. */
interface Drag {
  readonly from: number;
  readonly gap: number;
}

/** Rows that have an order, and what each row and its grip are told. */
export interface MovableRows {
  readonly count: number;
  readonly row: (index: number) => { readonly "data-drop"?: "before" | "after" };
  readonly grip: (index: number) => {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * Rows that are moved by a grip: dragged, a line showing where to, or with the arrows, alone or with Alt as in the text.
 * The grip keeps the focus. `list` holds the rows; `set` is given all rows in their new order.
 */
export function useMovableRows<Row>(
  list: RefObject<HTMLUListElement | null>,
  rows: readonly Row[],
  set: (rows: readonly Row[]) => void,
): MovableRows {
  const moved = useRef<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  useLayoutEffect(() => {
    if (moved.current === null) return;
    list.current?.querySelectorAll<HTMLElement>("[data-move]")[moved.current]?.focus();
    moved.current = null;
  });
  const move = (from: number, to: number) => {
    const row = rows[from];
    if (row === undefined || to === from || to < 0 || to >= rows.length) return;
    moved.current = to;
    set(rows.toSpliced(from, 1).toSpliced(to, 0, row));
  };
  return {
    count: rows.length,
    row(index) {
      // Where it stands already is no place to go to.
      if (!drag || drag.gap === drag.from || drag.gap === drag.from + 1) return {};
      if (drag.gap === index) return { "data-drop": "before" };
      return drag.gap === rows.length && index === rows.length - 1 ? { "data-drop": "after" } : {};
    },
    grip: (index) => ({
      onKeyDown(event) {
        if (event.key === "Escape" && drag) {
          event.preventDefault();
          return setDrag(null);
        }
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (step === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        move(index, index + step);
      },
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: index, gap: index });
      },
      onPointerMove({ clientY }) {
        if (drag) setDrag({ from: drag.from, gap: gapAt(list.current, clientY) });
      },
      onPointerUp() {
        if (drag) move(drag.from, drag.gap > drag.from ? drag.gap - 1 : drag.gap);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

/** How many rows lie above this height. */
function gapAt(list: HTMLUListElement | null, y: number): number {
  return [...(list?.children ?? [])].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
}
