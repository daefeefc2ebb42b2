import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";

const { table, table_row, table_cell, table_header } = schema.nodes;

/** A table with these headings and `rows` empty rows below them. */
export function makeTable(headings: readonly string[], rows: number): Node {
  const header = headings.map((text) => table_header.create(null, text ? schema.text(text) : null));
  const body = Array.from({ length: rows }, () =>
    table_row.create(
      null,
      headings.map(() => table_cell.create()),
    ),
  );
  return table.create(null, [table_row.create(null, header), ...body]);
}
