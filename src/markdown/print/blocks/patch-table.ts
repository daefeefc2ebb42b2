import type { Node } from "@tiptap/pm/model";
import { schema } from "../../../issue/schema/index.ts";
import { linePrefix } from "../../origin/containers.ts";
import type { Source } from "../../origin/sources.ts";
import { excessOf } from "../../origin/table-excess.ts";
import type { Span, Table } from "../../syntax/tree.ts";
import { alignNodes } from "../align.ts";
import type { PrintContext } from "../print-context.ts";
import { newRow, newTable } from "./new-table.ts";
import { behind, patchSequence } from "./patch-sequence.ts";
import { patchWords } from "./patch-words.ts";
import type { Patch } from "./patch.ts";

/** A table of which cells or rows changed; other columns or another first row make it a new one. */
export function patchTable(
  table: Node,
  old: Node,
  { text, containers }: Source,
  { from, to, rows }: Table,
  context: PrintContext,
): Patch | null {
  const [first, second] = rows;
  const last = rows.at(-1);
  // A row alone has no delimiters below it, and a second one needs them.
  const isPatched = (table.childCount === 1) === !second && sameColumns(table, old);
  if (!first || !last || !isPatched || alignNodes(table.children, old.children)[0] !== 0)
    return uneven(table, old, containers, context);
  const body = patchSequence(
    table.children,
    old.children,
    {
      text,
      patch: (row, oldRow) => patchRow(row, oldRow, context),
      anew: (row) => newRow(row, context),
      // The delimiters stand between the first two rows.
      gap: (at) =>
        at === 1 && second
          ? behind(text, first.to, second.from, true)
          : context.lineEnd + linePrefix(containers),
      isStale: () => false,
    },
    context,
  );
  return (
    body && {
      ...body,
      text:
        text.slice(from, first.from) +
        body.text +
        behind(text, last.to, to, body.endsElsewhere === true),
    }
  );
}

/** A table of other columns whose rows keep the words that they have beyond the last one; null where none has any. */
function uneven(
  table: Node,
  old: Node,
  containers: Source["containers"],
  context: PrintContext,
): Patch | null {
  const { sources } = context;
  if (old.children.every((row) => excessOf(row, sources) === null)) return null;
  // Rows that are all in their places are the old ones, whatever their cells say; of others only their cells tell.
  const isInPlace =
    table.childCount === old.childCount &&
    alignNodes(table.children, old.children).every((pair, at) => pair === at);
  const oldOf = (row: Node): Node =>
    isInPlace && excessOf(row, sources) === null ? old.child(table.children.indexOf(row)) : row;
  const lines = newTable(table, context, oldOf);
  return { text: lines.join(context.lineEnd + linePrefix(containers)), sure: false };
}

function sameColumns(table: Node, old: Node): boolean {
  const first = old.firstChild;
  return (
    first !== null &&
    table.children.every((row, at) => {
      const model = at === 0 ? first : (old.maybeChild(1) ?? first);
      return (
        row.childCount === first.childCount &&
        row.children.every((cell, column) => {
          // In a text of uneven rows the model may lack the column.
          const like = model.maybeChild(column);
          return like !== null && cell.hasMarkup(like.type, like.attrs);
        })
      );
    })
  );
}

function patchRow(row: Node, oldRow: Node, context: PrintContext): Patch | null {
  const source = context.sources.get(oldRow);
  if (!source || row.childCount !== oldRow.childCount) return null;
  const { text, syntax } = source;
  let written = "";
  let sure = true;
  let from = syntax.from;
  for (const [at, cell] of row.children.entries()) {
    const old = oldRow.child(at);
    const cellSource = context.sources.get(old);
    if (!cellSource || "type" in cellSource.syntax || !("children" in cellSource.syntax))
      return null;
    const { syntax: content } = cellSource;
    const { children } = content;
    if (at > 0 && isMissing(content, syntax)) {
      const filled = filledCells(
        row.children.slice(at),
        text.slice(syntax.from, syntax.to),
        context,
      );
      return { text: written + text.slice(from, syntax.to) + filled, sure: sure && filled === "" };
    }
    const patched = patchWords(
      cell,
      { node: old, source: cellSource, content, children },
      "cell",
      context,
    );
    written += text.slice(from, content.from) + patched.text;
    sure &&= patched.sure;
    from = content.to;
  }
  return { text: written + text.slice(from, syntax.to), sure };
}

/** Whether the row was too short to hold the cell. */
function isMissing(cell: Span, row: Span): boolean {
  return cell.from === row.to && cell.to === row.to;
}

/** The cells that a row lacked, up to the last that now has words, as they stand after the row. */
function filledCells(cells: readonly Node[], rowText: string, context: PrintContext): string {
  const count = cells.findLastIndex(({ childCount }) => childCount > 0) + 1;
  if (count === 0) return "";
  const row = schema.node("table_row", null, cells.slice(0, count));
  const written = newRow(row, context);
  if (/(?<!\\)\|[ \t]*$/.test(rowText)) return written.slice(1);
  return ` ${written}`;
}
