import type { PageRow } from "../../session/versions/compare-pages.ts";

/** A part that is shown, or how many are not, from which on. */
export type ShownPart =
  | { readonly kind: "row"; readonly at: number; readonly row: PageRow }
  | { readonly kind: "fold"; readonly at: number; readonly count: number };

/** Fewer parts than these are not worth a fold. */
const FEWEST = 3;

/**
 * The parts of a page with those folded away that lie apart from all changes; headings stay, and so does what was
 * unfolded: `open` has where such folds begin. Nothing is folded where nothing has changed.
 */
export function foldRows(
  rows: readonly PageRow[],
  open: ReadonlySet<number>,
): readonly ShownPart[] {
  const isChanged = (at: number): boolean => (rows[at]?.change ?? "same") !== "same";
  if (!rows.some((_, at) => isChanged(at)))
    return rows.map((row, at) => ({ kind: "row", at, row }));
  const parts: ShownPart[] = [];
  let folded: ShownPart[] = [];
  const finish = (): void => {
    const [first] = folded;
    if (first && folded.length >= FEWEST && !open.has(first.at))
      parts.push({ kind: "fold", at: first.at, count: folded.length });
    else parts.push(...folded);
    folded = [];
  };
  rows.forEach((row, at) => {
    const isShown =
      row.shape === "heading" || isChanged(at - 1) || isChanged(at) || isChanged(at + 1);
    if (isShown) finish();
    (isShown ? parts : folded).push({ kind: "row", at, row });
  });
  finish();
  return parts;
}
