import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { printLeafAnew } from "../leaf.ts";
import { excessOf } from "../../origin/table-excess.ts";
import type { PrintContext } from "../print-context.ts";

/**
 * A table's lines: the first row, the delimiters where it is a header or a column is aligned, and the other rows.
 * `oldOf`: the row that one was made from.
 */
export function newTable(
  table: Node,
  context: PrintContext,
  oldOf = (row: Node): Node => row,
): string[] {
  const [first, ...others] = table.children;
  if (!first) return [];
  const aligns = first.children.map((cell): unknown => cell.attrs["align"]);
  const hasHeader = first.firstChild?.type === schema.nodes.table_header;
  const delimiters = `|${aligns.map(delimiter).join("|")}|`;
  const rows = others.map((row) => newRow(row, context, oldOf(row)));
  if (hasHeader) return [newRow(first, context), delimiters, ...rows];
  const isAligned = aligns.some((align) => align !== null);
  return [...(isAligned ? [delimiters] : []), newRow(first, context), ...rows];
}

/** One row: its cells between bars, and after them what stood in the old one beyond its last column. */
export function newRow(row: Node, context: PrintContext, old: Node = row): string {
  const cells = row.children.map((cell) => ` ${newCell(cell, context)} `).join("|");
  return `|${cells}${excessOf(old, context.sources) ?? "|"}`;
}

/** A cell's words; those of a cell that was read from Markdown as they were. */
function newCell(cell: Node, context: PrintContext): string {
  const source = context.sources.get(cell);
  return source
    ? source.text.slice(source.syntax.from, source.syntax.to)
    : printLeafAnew(cell, "cell", context);
}

function delimiter(align: unknown): string {
  if (align === "left") return ":---";
  if (align === "center") return ":---:";
  return align === "right" ? "---:" : "---";
}
