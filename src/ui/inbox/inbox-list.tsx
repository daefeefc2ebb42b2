import { useEffect, useMemo, useRef, useState } from "react";
import type { CaughtLink } from "../../session/caught/caught-state.ts";
import { endWish } from "../desk/left-pane.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import { InboxRow } from "./inbox-row.tsx";
import { rowIn } from "./rows.ts";
import * as selecting from "./selection.ts";
import { useHandStays } from "./use-hand-stays.ts";
import type { InboxActions } from "./use-inbox-actions.ts";
import { useRowCount } from "./use-row-count.ts";
import { useRowHandlers } from "./use-row-handlers.ts";

/** A table whose rows are walked and selected by keys. */
const GRID = { role: "grid", "aria-multiselectable": true } as const;

/** Links in rows, of which one or several are selected. */
export function InboxList({
  links,
  label,
  desk,
  actions,
  wanted,
}: {
  readonly links: readonly CaughtLink[];
  readonly label: string;
  readonly desk: InboxDesk;
  readonly actions: InboxActions;
  /** The link to show; a new object with each asking. */
  readonly wanted: { readonly id: string; readonly focus: boolean } | null;
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
  const hand = useHandStays(grid, active, editing);
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
  useEffect(() => {
    if (!wanted || wanted !== granted) return;
    const row = rowIn(grid.current, wanted.id);
    row?.scrollIntoView({ block: "nearest" });
    if (wanted.focus) row?.focus({ preventScroll: true });
    endWish();
  }, [wanted, granted]);

  return (
    <table ref={grid} {...GRID} className="waiting" aria-label={label} aria-rowcount={links.length}>
      <tbody>
        {links.slice(0, count).map((link, index) => (
          <InboxRow
            key={link.id}
            link={link}
            index={index}
            desk={desk}
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
