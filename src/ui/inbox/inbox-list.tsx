import { useEffect, useMemo, useRef, useState } from "react";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { endWish } from "../desk/left-pane.ts";
import type { InboxDesk, InboxSection } from "./inbox-desk.ts";
import { InboxRow } from "./inbox-row.tsx";
import { rowIn } from "./rows.ts";
import * as selecting from "./selection.ts";
import { type Fate, fateOf } from "./use-fates.ts";
import { useHand, useHandStays } from "./use-hand-stays.ts";
import type { InboxActions } from "./use-inbox-actions.ts";
import { useRowCount } from "./use-row-count.ts";
import { useRowHandlers } from "./use-row-handlers.ts";

/** A table whose rows are walked and selected by keys. */
const GRID = { role: "grid", "aria-multiselectable": true } as const;

const NONE: readonly InboxSection[] = [];

/** Links in rows, of which one or several are selected. */
export function InboxList({
  links,
  label,
  desk,
  fates,
  actions,
  wanted,
  onEnd,
}: {
  readonly links: readonly InboxLink[];
  readonly label: string;
  readonly desk: InboxDesk;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly actions: InboxActions;
  /** The link to show; a new object with each asking. */
  readonly wanted: { readonly id: string; readonly focus: boolean } | null;
  /** The last row has gone, and the hand was on it. */
  readonly onEnd: () => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => links.map(({ id }) => id), [links]);
  const [state, setState] = useState({ ids, selection: selecting.NOTHING_SELECTED });
  const [editing, setEditing] = useState<string | null>(null);
  const [granted, setGranted] = useState<typeof wanted>(null);
  if (state.ids !== ids)
    setState({ ids, selection: selecting.settle(state.selection, state.ids, ids) });
  if (wanted && wanted !== granted && ids.includes(wanted.id)) {
    setGranted(wanted);
    setState({ ids, selection: selecting.pick(wanted.id) });
  }
  const { selection } = state;
  const { active, selected } = selection;
  const { count, end } = useRowCount(links.length, active === null ? 0 : ids.indexOf(active));
  const hand = useHand(grid);
  const handlers = useRowHandlers({
    links,
    ids,
    selection,
    select: (next) => setState({ ids, selection: next }),
    edit: setEditing,
    desk,
    actions,
    hand,
  });
  // After the handlers have heard of the new selection: the focus that moves is heard by them.
  useHandStays(grid, hand, active, editing);
  useEffect(
    () => () => {
      if (hand.inside() && document.activeElement === document.body) onEnd();
    },
    [hand, onEnd],
  );
  useEffect(() => {
    if (!wanted || wanted !== granted) return;
    const row = rowIn(grid.current, wanted.id);
    row?.scrollIntoView({ block: "nearest" });
    if (wanted.focus) row?.focus({ preventScroll: true });
    endWish();
  }, [wanted, granted]);

  function fateNow(link: InboxLink): Fate {
    if (!link.placed) return fates.get(link.id) ?? fateOf(link, desk);
    return { suggested: null, place: desk.placeOf(link) };
  }

  return (
    <table ref={grid} {...GRID} className="waiting" aria-label={label} aria-rowcount={links.length}>
      <tbody>
        {links.slice(0, count).map((link, index) => (
          <InboxRow
            key={link.id}
            link={link}
            index={index}
            fate={fateNow(link)}
            sections={link.placed || desk.closed ? NONE : desk.sections}
            selected={selected.has(link.id)}
            tabbable={active === null ? index === 0 : link.id === active}
            editing={editing === link.id}
            handlers={handlers}
          />
        ))}
      </tbody>
      {count < links.length && <tfoot ref={end} className="waiting-more" />}
    </table>
  );
}
