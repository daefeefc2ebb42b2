import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { printLeafAnew } from "../leaf.ts";
import { excessOf } from "../../origin/table-excess.ts";
import type { Setting } from "../setting.ts";

/**
 * A table's lines: the first row, the delimiters where it is a header or a column is aligned, and the other rows.
 * `oldOf`: the row that one was made from.
 */
export function newTable(
  table: Node,
  setting: Setting,
  oldOf = (row: Node): Node => row,
): string[] {
  const [first, ...others] = table.children;
  if (!first) return [];
  const aligns = first.children.map((cell): unknown => cell.attrs["align"]);
  const hasHeader = first.firstChild?.type === schema.nodes.table_header;
  const delimiters = `|${aligns.map(delimiter).join("|")}|`;
  const rows = others.map((row) => newRow(row, setting, oldOf(row)));
  if (hasHeader) return [newRow(first, setting), delimiters, ...rows];
  const isAligned = aligns.some((align) => align !== null);
  return [...(isAligned ? [delimiters] : []), newRow(first, setting), ...rows];
}

/** One row: its cells between bars, and after them what stood in the old one beyond its last column. */
export function newRow(row: Node, setting: Setting, old: Node = row): string {
  const cells = row.children.map((cell) => ` ${newCell(cell, setting)} `).join("|");
  return `|${cells}${excessOf(old, setting.sources) ?? "|"}`;
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
