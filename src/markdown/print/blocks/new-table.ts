import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { printLeafAnew } from "../leaf.ts";
import type { Setting } from "../setting.ts";

/** A table's lines: the first row, the delimiters where it is a header or a column is aligned, and the other rows. */
export function newTable(table: Node, setting: Setting): string[] {
  const [first, ...others] = table.children;
  if (!first) return [];
  const aligns = first.children.map((cell): unknown => cell.attrs["align"]);
  const hasHeader = first.firstChild?.type === schema.nodes.table_header;
  const delimiters = `|${aligns.map(delimiter).join("|")}|`;
  const rows = others.map((row) => newRow(row, setting));
  if (hasHeader) return [newRow(first, setting), delimiters, ...rows];
  const isAligned = aligns.some((align) => align !== null);
  return [...(isAligned ? [delimiters] : []), newRow(first, setting), ...rows];
}

/** One row: its cells between bars. */
export function newRow(row: Node, setting: Setting): string {
  return `|${row.children.map((cell) => ` ${newCell(cell, setting)} `).join("|")}|`;
}

/** A cell's words; those of a cell that was read from Markdown as they were. */
function newCell(cell: Node, setting: Setting): string {
  const source = setting.sources.get(cell);
  return source
    ? source.text.slice(source.syntax.from, source.syntax.to)
    : printLeafAnew(cell, "cell", setting);
}

function delimiter(align: unknown): string {
  if (align === "left") return ":---";
  if (align === "center") return ":---:";
  return align === "right" ? "---:" : "---";
}
