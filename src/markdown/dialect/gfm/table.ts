import type { Align, Table, TableCell, TableRow } from "../../syntax/tree.ts";
import { readInlines } from "./inlines.ts";
import type { Reading } from "./reading.ts";
import { child, type Token } from "./tokens.ts";

/** A table with its head. Cells beyond the head's columns are kept, though GitHub publishes none of them. */
export function readTable(token: Token, around: Reading): Table {
  const reading = { ...around, inTable: true };
  const rows = token.children.flatMap((part) =>
    part.children
      .filter((inner) => inner.type === "tableRow")
      .map((row) => readRow(row, part.type === "tableHead", reading)),
  );
  return { type: "table", from: token.from, to: token.to, align: token.align.map(alignOf), rows };
}

function readRow(token: Token, header: boolean, reading: Reading): TableRow {
  const cells = token.children
    .filter((inner) => inner.type === "tableHeader" || inner.type === "tableData")
    .map((cell) => readCell(cell, reading));
  return { from: token.from, to: token.to, header, cells };
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
