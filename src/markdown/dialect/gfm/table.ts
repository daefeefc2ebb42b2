import type { Align, Table, TableCell, TableRow } from "../../syntax/tree.ts";
import { readInlines } from "./inlines.ts";
import type { Reading } from "./reading.ts";
import { child, type Token } from "./tokens.ts";

/**
 * A table with its head, and as many cells in each row as the head has, as GitHub publishes it: what a row lacks is an
 * empty cell at its end, and what it has too much is no cell, only bytes of the row.
 */
export function readTable(token: Token, around: Reading): Table {
  const reading = { ...around, inTable: true };
  const rows = token.children.flatMap((part) =>
    part.children
      .filter((inner) => inner.type === "tableRow")
      .map((row) => readRow(row, part.type === "tableHead", token.align.length, reading)),
  );
  return { type: "table", from: token.from, to: token.to, align: token.align.map(alignOf), rows };
}

function readRow(token: Token, header: boolean, columns: number, reading: Reading): TableRow {
  const { from, to } = token;
  const all = token.children.filter(({ type }) => type === "tableHeader" || type === "tableData");
  const [beyond] = all.slice(columns);
  const hasWords = all.slice(columns).some((cell) => child(cell, "tableContent"));
  const excess = beyond && hasWords ? { excess: { from: beyond.from, to } } : {};
  const cells = all.slice(0, columns).map((cell) => ({ ...readCell(cell, reading), ...excess }));
  while (cells.length < columns) cells.push({ from: to, to, children: [] });
  return { from, to, header, cells };
}

function readCell(token: Token, reading: Reading): TableCell {
  const content = child(token, "tableContent");
  if (!content) {
    const at = child(token, "tableCellDivider")?.to ?? token.from;
    return { from: at, to: at, children: [] };
  }
  const { from, to } = content;
  return { from, to, children: readInlines(content.children, { from, to }, reading) };
}

function alignOf(align: Token["align"][number]): Align {
  return align === "none" ? null : align;
}
