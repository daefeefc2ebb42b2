import type { Node } from "@tiptap/pm/model";
import type { StoreApi } from "zustand/vanilla";
import { linksIn } from "../../issue/questions/index.ts";
import type { InboxState } from "../inbox/inbox-state.ts";
import { samenessOf } from "../core/link-keys.ts";
import type { OwnPlacement, PlacedSteps } from "./placed-links.ts";

/**
 * After undo and redo the inbox follows the text: a link of the inbox that went from the issue waits again, one that had
 * come straight from outside is thrown away, and redo puts both back. Only what was put here since the issue was opened
 * is followed, the latest first; all else stays placed.
 */
export function createUndoing(
  inbox: StoreApi<InboxState>,
  issueId: string,
  placing: PlacedSteps,
): (after: Node, before: Node) => Promise<void> {
  return async (after, before) => {
    const fewer = differences(countsIn(before), countsIn(after));
    if (fewer.size === 0) return;
    const own = await placing.own();
    const gone: OwnPlacement[] = [];
    const back: OwnPlacement[] = [];
    for (const [sameness, count] of fewer) {
      const isWanted = (each: OwnPlacement) =>
        each.sameness === sameness && each.isThere === count > 0;
      const latest = own.filter(isWanted).toReversed().slice(0, Math.abs(count));
      (count > 0 ? gone : back).push(...latest);
    }
    for (const each of [...gone, ...back]) each.isThere = !each.isThere;
    await move(gone, back);
  };

  async function move(gone: readonly OwnPlacement[], back: readonly OwnPlacement[]): Promise<void> {
    const { unplace, remove, place, bringBack } = inbox.getState();
    const waited = gone.filter((each) => each.waited);
    const straight = gone.filter((each) => !each.waited);
    await Promise.all([
      waited.length > 0 && unplace(waited.map(({ id }) => id)),
      straight.length > 0 && remove(straight.map(({ id }) => id)),
      ...back.map(({ id, waited: hadWaited, section }) =>
        hadWaited ? place([id], { issueId, section }) : bringBack([id]),
      ),
    ]);
  }
}

function countsIn(doc: Node): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { href } of linksIn(doc)) {
    const sameness = samenessOf(href);
    counts.set(sameness, (counts.get(sameness) ?? 0) + 1);
  }
  return counts;
}

/** How many fewer of each there are after; negative where there are more. */
function differences(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const fewer = new Map<string, number>();
  for (const sameness of new Set([...before.keys(), ...after.keys()])) {
    const count = (before.get(sameness) ?? 0) - (after.get(sameness) ?? 0);
    if (count !== 0) fewer.set(sameness, count);
  }
  return fewer;
}
