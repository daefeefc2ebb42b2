import { diffLines, splitLines } from "./lines.ts";
import type { LineChange } from "./lines.ts";

/** One row of a diff as it is shown. Line numbers count from 1; `text` is without its line end. */
export type DiffRow =
  | { readonly kind: "same"; readonly line: number; readonly text: string }
  | {
      readonly kind: "removed" | "added";
      readonly line: number;
      readonly text: string;
      /** The characters that make the difference, where the line has a counterpart; null: all of it. */
      readonly mark: { readonly from: number; readonly to: number } | null;
      /** The last line of a file, without a line end, where the other side has one. */
      readonly unended: boolean;
    }
  /** Lines without changes that are not shown. */
  | { readonly kind: "fold"; readonly count: number; readonly first: boolean };

export interface Diff {
  readonly rows: readonly DiffRow[];
  readonly added: number;
  readonly removed: number;
}

/** Unchanged lines shown around each change. */
const CONTEXT = 2;

/** The lines of `after` that differ from `before`, as git would show them, with what lies between folded away. */
export function diffRows(before: string, after: string): Diff {
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  const changes = diffLines(oldLines, newLines);
  const rows: DiffRow[] = [];
  let at = 0;
  changes.forEach((change, index) => {
    pushSame(rows, newLines, at, change.newFrom, index === 0 ? "first" : "between");
    rows.push(...changedRows(oldLines, newLines, change));
    at = change.newTo;
  });
  if (changes.length > 0) pushSame(rows, newLines, at, newLines.length, "last");
  return {
    rows,
    added: sum(changes, ({ newFrom, newTo }) => newTo - newFrom),
    removed: sum(changes, ({ oldFrom, oldTo }) => oldTo - oldFrom),
  };
}

/** Numbers of the lines, from 0, of `after` that differ from `before`, and before which lines some were removed. */
export function changedLines(
  before: string,
  after: string,
): { readonly changed: readonly number[]; readonly removedBefore: readonly number[] } {
  const changes = diffLines(splitLines(before), splitLines(after));
  return {
    changed: changes.flatMap(({ newFrom, newTo }) =>
      Array.from({ length: newTo - newFrom }, (_, index) => newFrom + index),
    ),
    removedBefore: changes.flatMap(({ newFrom, newTo }) => (newFrom === newTo ? [newFrom] : [])),
  };
}

function pushSame(
  rows: DiffRow[],
  lines: readonly string[],
  from: number,
  to: number,
  place: "first" | "between" | "last",
): void {
  const before = place === "first" ? 0 : CONTEXT;
  const after = place === "last" ? 0 : CONTEXT;
  const hidden = to - from - before - after;
  const show = (start: number, end: number) => {
    for (let index = start; index < end; index += 1)
      rows.push({ kind: "same", line: index + 1, text: withoutEnd(lines[index] ?? "") });
  };
  if (hidden < 2) return show(from, to);
  show(from, from + before);
  rows.push({ kind: "fold", count: hidden, first: place === "first" });
  show(to - after, to);
}

function changedRows(
  oldLines: readonly string[],
  newLines: readonly string[],
  { oldFrom, oldTo, newFrom, newTo }: LineChange,
): DiffRow[] {
  const row = (
    kind: "removed" | "added",
    lines: readonly string[],
    others: readonly string[],
    index: number,
    other: number | null,
  ): DiffRow => {
    const line = lines[index] ?? "";
    const counterpart = other === null ? null : (others[other] ?? null);
    return {
      kind,
      line: index + 1,
      text: withoutEnd(line),
      mark: counterpart === null ? null : differingPart(withoutEnd(line), withoutEnd(counterpart)),
      unended: !line.endsWith("\n"),
    };
  };
  const paired = Math.min(oldTo - oldFrom, newTo - newFrom);
  const removed = range(oldFrom, oldTo).map((index, n) =>
    row("removed", oldLines, newLines, index, n < paired ? newFrom + n : null),
  );
  const added = range(newFrom, newTo).map((index, n) =>
    row("added", newLines, oldLines, index, n < paired ? oldFrom + n : null),
  );
  return removed.length === added.length
    ? removed.flatMap((each, n) => [each, ...added.slice(n, n + 1)])
    : [...removed, ...added];
}

/**
 * The part of `line` that `other` does not have at the same place, whole characters; null where the two have too
 * little in common for the part to say anything.
 */
export function differingPart(line: string, other: string): { from: number; to: number } | null {
  let from = 0;
  while (from < line.length && from < other.length && line[from] === other[from]) from += 1;
  if (isLowHalf(line, from) || isLowHalf(other, from)) from -= 1;
  let end = 0;
  const most = Math.min(line.length, other.length) - from;
  while (end < most && line[line.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  if (isLowHalf(line, line.length - end) || isLowHalf(other, other.length - end)) end -= 1;
  const kept = from + end;
  return kept * 3 < Math.max(line.length, other.length) ? null : { from, to: line.length - end };
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function withoutEnd(line: string): string {
  return line.endsWith("\n") ? line.slice(0, -1) : line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
