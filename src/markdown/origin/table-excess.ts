import type { Node } from "@tiptap/pm/model";
import type { Sources } from "./sources.ts";

/**
 * What stood in the row of a table, of which some cells are as they were read, beyond the table's last column, from the
 * bar before it; null for nothing.
 */
export function excessOf(row: Node, sources: Sources): string | null {
  for (const cell of row.children) {
    const source = sources.get(cell);
    const excess = source && "excess" in source.syntax ? source.syntax.excess : undefined;
    if (source && excess) return source.text.slice(excess.from, excess.to);
  }
  return null;
}
