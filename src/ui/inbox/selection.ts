/** Which rows of a list are selected, and which has the focus. */
export interface Selection {
  readonly active: string | null;
  /** Where a selection of several began. */
  readonly anchor: string | null;
  readonly selected: ReadonlySet<string>;
}

export const NOTHING_SELECTED: Selection = { active: null, anchor: null, selected: new Set() };

/** This row alone. */
export function pick(id: string): Selection {
  return { active: id, anchor: id, selected: new Set([id]) };
}

/** All rows from where the selection began to this one. */
export function extend({ anchor }: Selection, ids: readonly string[], to: string): Selection {
  const start = anchor === null ? -1 : ids.indexOf(anchor);
  const end = ids.indexOf(to);
  if (start < 0) return pick(to);
  const range = ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { active: to, anchor, selected: new Set(range) };
}

/** This row too, or no more. */
export function toggle({ selected }: Selection, id: string): Selection {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return { active: id, anchor: id, selected: next };
}

export function selectAll({ active }: Selection, ids: readonly string[]): Selection {
  const first = ids[0] ?? null;
  return { active: active ?? first, anchor: first, selected: new Set(ids) };
}

/** So many rows on; `extends`: the rows between are selected, too. */
export function step(
  selection: Selection,
  ids: readonly string[],
  by: number,
  extending: boolean,
): Selection {
  const at = selection.active === null ? -1 : ids.indexOf(selection.active);
  const next = at < 0 ? ids[0] : ids[Math.min(ids.length - 1, Math.max(0, at + by))];
  if (next === undefined) return NOTHING_SELECTED;
  return extending ? extend(selection, ids, next) : pick(next);
}

/** The selection after the rows have changed: what went is not selected, and the focus is on the row that took its place. */
export function settle(
  selection: Selection,
  before: readonly string[],
  ids: readonly string[],
): Selection {
  const there = new Set(ids);
  const { active, anchor } = selection;
  const selected = new Set([...selection.selected].filter((id) => there.has(id)));
  if (active === null || there.has(active)) {
    const from = anchor !== null && there.has(anchor) ? anchor : active;
    return { active, anchor: from, selected };
  }
  const at = before.indexOf(active);
  const next =
    before.slice(at).find((id) => there.has(id)) ??
    before.slice(0, at).findLast((id) => there.has(id));
  if (next === undefined) return NOTHING_SELECTED;
  return selected.size > 0 ? { active: next, anchor: next, selected } : pick(next);
}
