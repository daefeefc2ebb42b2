import type { Cells, CopyInline, PieceOf } from "../piece.ts";
import { inlinesOfHtml } from "./inlines-of-html.ts";
import {
  type Around,
  attributeOf,
  type HtmlElement,
  isElement,
  type CopyReading,
  trimmed,
} from "./reading.ts";

/** A table; rows before the first that has a plain cell are its head. */
export function tableOfHtml(
  table: HtmlElement,
  around: Around,
  reading: CopyReading,
): PieceOf<"table"> {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHead(row));
  const split = first < 0 ? (rows.length > 1 ? 1 : rows.length) : first;
  const cells = cellsOf(rows, around, reading);
  return { kind: "table", head: cells.slice(0, split), rows: cells.slice(split) };
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === "tr"
        ? [child]
        : /^(?:thead|tbody|tfoot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
    );
}

function isHead(row: HtmlElement): boolean {
  const cells = row.childNodes.filter(isElement);
  return cells.length > 0 && cells.every(({ tagName }) => tagName === "th");
}

/** The cells of rows, each in its column: behind one over several columns, and below one over several rows, are empty ones. */
function cellsOf(
  rows: readonly HtmlElement[],
  around: Around,
  reading: CopyReading,
): readonly Cells[] {
  /** For each column in how many more rows a cell from above stands in it. */
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: CopyInline[][] = [];
    const put = (words: CopyInline[], below: number): void => {
      taken[cells.length] = Math.max(0, below);
      cells.push(words);
    };
    const putEmpty = (): void => put([], (taken[cells.length] ?? 0) - 1);
    for (const cell of row.childNodes.filter(isElement)) {
      while ((taken[cells.length] ?? 0) > 0) putEmpty();
      const words = trimmed(inlinesOfHtml(cell.childNodes, around, reading));
      const below = spanOf(cell, "rowspan") - 1;
      for (let at = 0; at < spanOf(cell, "colspan"); at++) put(at === 0 ? words : [], below);
    }
    while (taken.slice(cells.length).some((rowsLeft) => rowsLeft > 0)) putEmpty();
    return cells;
  });
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 50) : 1;
}
