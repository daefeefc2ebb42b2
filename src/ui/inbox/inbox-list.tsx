import { useEffect, useMemo, useRef, useState } from "react";
import type { InboxLink } from "../../session/inbox/inbox-state.ts";
import { endShowRequest } from "../shell/left-pane.ts";
import type { InboxHost, InboxSection } from "./inbox-host.ts";
import { InboxRow } from "./inbox-row.tsx";
import { rowIn } from "./rows.ts";
import * as selecting from "./selection.ts";
import { type PlaceSuggestion, suggestionOf } from "./use-suggestions.ts";
import { useGridFocus, useKeepGridFocus } from "./use-grid-focus.ts";
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
  host,
  suggestions,
  actions,
  showRequest,
  onEnd,
}: {
  readonly links: readonly InboxLink[];
  readonly label: string;
  readonly host: InboxHost;
  readonly suggestions: ReadonlyMap<string, PlaceSuggestion>;
  readonly actions: InboxActions;
  /** The link to show; a new object with each asking. */
  readonly showRequest: { readonly id: string; readonly focus: boolean } | null;
  /** The last row has gone, and it had the focus. */
  readonly onEnd: () => void;
}) {
  const grid = useRef<HTMLTableElement>(null);
  const ids = useMemo(() => links.map(({ id }) => id), [links]);
  const [state, setState] = useState({ ids, selection: selecting.NOTHING_SELECTED });
  const [editing, setEditing] = useState<string | null>(null);
  const [granted, setGranted] = useState<typeof showRequest>(null);
  if (state.ids !== ids)
    setState({ ids, selection: selecting.settle(state.selection, state.ids, ids) });
  if (showRequest && showRequest !== granted && ids.includes(showRequest.id)) {
    setGranted(showRequest);
    setState({ ids, selection: selecting.pick(showRequest.id) });
  }
  const { selection } = state;
  const { active, selected } = selection;
  const { count, end } = useRowCount(links.length, active === null ? 0 : ids.indexOf(active));
  const gridFocus = useGridFocus(grid);
  const handlers = useRowHandlers({
    links,
    ids,
    selection,
    select: (next) => setState({ ids, selection: next }),
    edit: setEditing,
    host,
    actions,
    gridFocus,
  });
  // After the handlers have heard of the new selection: the focus that moves is heard by them.
  useKeepGridFocus(grid, gridFocus, active, editing);
  useEffect(
    () => () => {
      if (gridFocus.inside() && document.activeElement === document.body) onEnd();
    },
    [gridFocus, onEnd],
  );
  useEffect(() => {
    if (!showRequest || showRequest !== granted) return;
    const row = rowIn(grid.current, showRequest.id);
    row?.scrollIntoView({ block: "nearest" });
    if (showRequest.focus) row?.focus({ preventScroll: true });
    endShowRequest();
  }, [showRequest, granted]);

  return (
    <table ref={grid} {...GRID} className="waiting" aria-label={label} aria-rowcount={links.length}>
      <tbody>
        {links.slice(0, count).map((link, index) => (
          <InboxRow
            key={link.id}
            link={link}
            index={index}
            suggestion={suggestionNow(link, suggestions, host)}
            sections={link.placed || host.closed ? NONE : host.sections}
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

function suggestionNow(
  link: InboxLink,
  suggestions: ReadonlyMap<string, PlaceSuggestion>,
  host: InboxHost,
): PlaceSuggestion {
  if (!link.placed) return suggestions.get(link.id) ?? suggestionOf(link, host);
  return { suggested: null, place: host.placeOf(link) };
}
