import { diffArrays } from "diff";
import type { Issue } from "../../markdown/issue.ts";
import { compareRuns, type ComparedRun } from "./compare-runs.ts";
import { type PageUnit, pageUnits } from "./page-units.ts";

/** More steps than these, and one page is shown as gone and the other as back: nobody could read the changes anyway. */
const MOST_STEPS = 400;

/**
 * A part of a page that was, beside the page that is now.
 * - `same`  both have it
 * - `back`  it was there and is not now: restoring brings it back
 * - `gone`  it was not there and is now: restoring takes it away
 * - `both`  its words have changed
 */
export interface PageRow extends Pick<PageUnit, "shape" | "level" | "source"> {
  readonly change: "same" | "back" | "gone" | "both";
  readonly runs: readonly ComparedRun[];
}

/** The page of `then` with what `now` has instead, part by part. */
export function comparePages(
  then: Pick<Issue, "doc" | "origin">,
  now: Pick<Issue, "doc" | "origin">,
): readonly PageRow[] {
  const [thenUnits, nowUnits] = [pageUnits(then), pageUnits(now)];
  const parts = diffArrays([...nowUnits], [...thenUnits], {
    comparator: (a, b) => keyOf(a) === keyOf(b),
    maxEditLength: MOST_STEPS,
  });
  if (!parts) return [...nowUnits.map(gone), ...thenUnits.map(back)];
  const rows: PageRow[] = [];
  let [removed, added]: [PageUnit[], PageUnit[]] = [[], []];
  const finish = (): void => {
    rows.push(...pairedRows(removed, added));
    [removed, added] = [[], []];
  };
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      finish();
      rows.push(...part.value.map(same));
    }
  }
  finish();
  return rows;
}

/** What is there now and was not, and the other way round; parts of which little has changed are one row. */
function pairedRows(removed: readonly PageUnit[], added: readonly PageUnit[]): readonly PageRow[] {
  const rows: PageRow[] = [];
  let from = 0;
  for (const unit of added) {
    const at = removed.findIndex((other, index) => index >= from && isAlike(unit, other));
    const other = removed[at];
    if (!other) rows.push(back(unit));
    else {
      rows.push(...removed.slice(from, at).map(gone));
      rows.push({ ...unit, change: "both", runs: compareRuns(unit.runs, other.runs) });
      from = at + 1;
    }
  }
  return [...rows, ...removed.slice(from).map(gone)];
}

function same(unit: PageUnit): PageRow {
  return { ...unit, change: "same", runs: unit.runs.map((run) => ({ ...run, change: null })) };
}

function back(unit: PageUnit): PageRow {
  return { ...unit, change: "back", runs: unit.runs.map((run) => ({ ...run, change: "back" })) };
}

function gone(unit: PageUnit): PageRow {
  return { ...unit, change: "gone", runs: unit.runs.map((run) => ({ ...run, change: "gone" })) };
}

const KEYS = new WeakMap<PageUnit, string>();
function keyOf(unit: PageUnit): string {
  const known = KEYS.get(unit);
  if (known !== undefined) return known;
  const key = JSON.stringify([unit.shape, unit.level, unit.runs]);
  KEYS.set(unit, key);
  return key;
}

/** Whether two parts are the same one with other words: of the pairs of letters of both, half are in both. */
function isAlike(a: PageUnit, b: PageUnit): boolean {
  if (a.shape !== b.shape) return false;
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return common * 4 >= left.size + right.size;
}

const PAIRS = new WeakMap<PageUnit, ReadonlySet<string>>();
function pairsOf(unit: PageUnit): ReadonlySet<string> {
  const known = PAIRS.get(unit);
  if (known) return known;
  const text = unit.runs.map((run) => run.text).join("");
  const pairs = new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)));
  PAIRS.set(unit, pairs);
  return pairs;
}
