import { diffArrays } from "diff";

/** The lines of a text as git counts them: each with its `\n`, but for a last one that has none. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A stretch of lines that both texts have, or that one has instead of the other. Indexes are of lines, `to` exclusive. */
export interface LineChange {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** More steps than this and the texts are shown as replaced as a whole: nobody could read the diff anyway. */
const MOST_STEPS = 2000;

/** The fewest changes of whole lines that make `newLines` of `oldLines`, in order. */
export function diffLines(oldLines: readonly string[], newLines: readonly string[]): LineChange[] {
  const parts = diffArrays([...oldLines], [...newLines], { maxEditLength: MOST_STEPS }) ?? [
    { count: oldLines.length, added: false, removed: true },
    { count: newLines.length, added: true, removed: false },
  ];
  const changes: LineChange[] = [];
  let change: LineChange = { oldFrom: 0, oldTo: 0, newFrom: 0, newTo: 0 };
  const finish = (): void => {
    if (change.oldFrom < change.oldTo || change.newFrom < change.newTo) changes.push(change);
  };
  for (const { count, added, removed } of parts) {
    const { oldTo, newTo } = change;
    if (added) change = { ...change, newTo: newTo + count };
    else if (removed) change = { ...change, oldTo: oldTo + count };
    else {
      finish();
      change = {
        oldFrom: oldTo + count,
        oldTo: oldTo + count,
        newFrom: newTo + count,
        newTo: newTo + count,
      };
    }
  }
  finish();
  return changes;
}
