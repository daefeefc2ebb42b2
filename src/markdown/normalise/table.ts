import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { excessOf } from "../origin/table-excess.ts";
import type { Rules } from "./rules.ts";

/**
 * A table as Markdown can hold it: as many cells in each row, headers in the first row or nowhere (GFM must have
 * them), one alignment for a column.
 */
export function normaliseTable(table: Node, rules: Rules): Node {
  const { engine, isSettled, inlines } = rules;
  const rows = withExcess(table.children, rules);
  const first = rows[0];
  const hasHeader =
    engine === "gfm" || first?.children.some(({ type }) => type === schema.nodes.table_header);
  const columns = Math.max(1, ...rows.map(({ childCount }) => childCount));
  const aligns = Array.from({ length: columns }, (_, column) => alignOf(rows, column));
  return schema.node(
    "table",
    null,
    rows.map((row, index) => {
      const type = hasHeader && index === 0 ? "table_header" : "table_cell";
      const cells = aligns.map((align, column) => {
        const cell = row.maybeChild(column);
        if (cell && isSettled(cell) && cell.type.name === type && cell.attrs["align"] === align)
          return cell;
        return schema.node(type, { align }, inlines(cell?.children ?? [], "cell"));
      });
      const same =
        cells.length === row.childCount && cells.every((cell, at) => cell === row.child(at));
      return same ? row : schema.node("table_row", null, cells);
    }),
  );
}

/** Rows with cells for what stood beyond their last column, where the first has some: a head gives all rows its width. */
function withExcess(rows: readonly Node[], { read, sources }: Rules): readonly Node[] {
  const [first] = rows;
  if (!first || excessOf(first, sources) === null) return rows;
  return rows.map((row) => {
    const excess = excessOf(row, sources);
    if (excess === null) return row;
    const columns = "|-".repeat(excess.split("|").length);
    const [, cells] = read(`${columns}|\n${columns}|\n${excess}`)[0]?.children ?? [];
    const width = (cells?.children.findLastIndex(({ childCount }) => childCount > 0) ?? -1) + 1;
    const all = [...row.children, ...(cells?.children.slice(0, width) ?? [])];
    // Copies, since nothing stands beyond them any more.
    return row.type.create(
      null,
      all.map((cell) => cell.type.create(cell.attrs, cell.content)),
    );
  });
}

function alignOf(rows: readonly Node[], column: number): string | null {
  for (const row of rows) {
    const align: unknown = row.maybeChild(column)?.attrs["align"];
    if (align === "left" || align === "center" || align === "right") return align;
  }
  return null;
}
