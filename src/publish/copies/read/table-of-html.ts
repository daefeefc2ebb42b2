import type { Cells, PieceOf } from "../piece.ts";
import { inlinesOfHtml } from "./inlines-of-html.ts";
import {
  type Around,
  attributeOf,
  type HtmlElement,
  isElement,
  type CopyReading,
  trimmed,
} from "./reading.ts";

/** A table; rows before the first that has a plain cell are its head. A cell over several columns is followed by empty ones. */
export function tableOfHtml(
  table: HtmlElement,
  around: Around,
  reading: CopyReading,
): PieceOf<"table"> {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHead(row));
  const split = first < 0 ? (rows.length > 1 ? 1 : rows.length) : first;
  const cells = rows.map((row) => cellsOf(row, around, reading));
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

function cellsOf(row: HtmlElement, around: Around, reading: CopyReading): Cells {
  return row.childNodes.filter(isElement).flatMap((cell) => {
    const words = trimmed(inlinesOfHtml(cell.childNodes, around, reading));
    const span = Number(attributeOf(cell, "colspan") ?? 1);
    const empty = Array.from({ length: Math.min(Math.max(span, 1), 50) - 1 }, () => []);
    return [words, ...empty];
  });
}
