import type { Cells, ColumnAlign, CopyInline, PieceOf } from "../piece.ts";
import { inlinesOfHtml } from "./inlines-of-html.ts";
import {
  type Around,
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  noteTold,
  rawText,
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
  const split = first < 0 ? rows.length : first;
  const cells = cellsOf(rows, around, reading);
  const head = cells.slice(0, split);
  return { kind: "table", head, rows: cells.slice(split), aligns: alignsOf(rows) };
}

/** Where the words of each column stand, as the first of its cells that says so has it. */
function alignsOf(rows: readonly HtmlElement[]): ColumnAlign[] {
  const aligns: ColumnAlign[] = [];
  for (const row of rows)
    for (const [at, cell] of row.childNodes.filter(isElement).entries())
      aligns[at] ??= alignOf(cell);
  return aligns;
}

function alignOf(cell: HtmlElement): ColumnAlign {
  const styled = /text-align:\s*(\w+)/i.exec(attributeOf(cell, "style") ?? "")?.[1];
  const said = (styled ?? attributeOf(cell, "align") ?? "").toLowerCase();
  return said === "left" || said === "center" || said === "right" ? said : null;
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
      tellCell(cell, reading);
      const words = trimmed(inlinesOfHtml(cell.childNodes, aroundHead(cell, row, around), reading));
      const below = spanOf(cell, "rowspan") - 1;
      for (let at = 0; at < spanOf(cell, "colspan"); at++) put(at === 0 ? words : [], below);
    }
    while (taken.slice(cells.length).some((rowsLeft) => rowsLeft > 0)) putEmpty();
    return cells;
  });
}

/** What a cell of raw HTML may have that a cell of Markdown has not. */
function tellCell(cell: HtmlElement, reading: CopyReading): void {
  if (spanOf(cell, "colspan") > 1 || spanOf(cell, "rowspan") > 1)
    noteTold(reading, "merged-cells", rawText(cell).trim());
  const holdsBlock = (node: HtmlNode): boolean =>
    isElement(node) &&
    ((node.tagName !== "p" && reading.isBlock(node)) || node.childNodes.some(holdsBlock));
  if (cell.childNodes.some(holdsBlock)) noteTold(reading, "cell-blocks", rawText(cell).trim());
}

/** A head that stands in front of a row's cells is in bold. */
function aroundHead(cell: HtmlElement, row: HtmlElement, around: Around): Around {
  if (cell.tagName !== "th" || isHead(row)) return around;
  return { ...around, styles: new Set([...around.styles, "strong"]) };
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 50) : 1;
}
