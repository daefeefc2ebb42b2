import { afterBoundary, beforeBoundary } from "../boundaries.ts";
import { matchAt, skip, skipSpace, trimEnd } from "../characters.ts";
import { type Content, nextLine, sourceAt } from "../content.ts";
import type { RowElement } from "../element.ts";
import { type BlockReader, type Construct, addBlock, sourceElement } from "../state.ts";
import type { Align } from "../../../syntax/tree.ts";
import { everyLineHasPipe } from "./table-pipes.ts";
import { type Cell, readCells } from "./table-row.ts";

const STARTS = / {0,3}(?=[^ \t\n\v\f\r])(?:\||[^\n]*?[^\\\n]\|)[^\n]*\n/y;
const LINE = /(?:\||[^\n]*?[^\\\n]\|)[^\n]*\n/y;
const SEPARATOR = /([+|: \t-]*?-[+|: \t-]*?)[ \t]*\n/y;
const FOOT_SEPARATOR = /[+|: \t=]*?=[+|: \t=]*?[ \t]*\n/y;
const COLUMN = /[ \t]?(:?)-+(:?)[ \t]?/g;

interface Row {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly Cell[];
}

interface ReadRows {
  readonly rows: readonly Row[];
  readonly align: readonly Align[];
  /** How many of the rows are the head. */
  readonly head: number;
  readonly hasBody: boolean;
  readonly hasFoot: boolean;
  readonly to: number;
}

/**
 *     | a | b |
 *     |---|:-:|
 *     | c | d |
 *
 * Between empty lines, every line with a pipe outside of code. Without a separator line there is no head; a line
 * `a | b` by itself is a table. A separator of `=` begins a foot: such a table is shown as source.
 */
export const table: Construct = {
  starts: null,
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    if (!matchAt(STARTS, text, at) || !afterBoundary(reader)) return false;
    const read = readRows(reader);
    const whole = text.slice(at, Math.max(at, read.to - 1));
    if (!beforeBoundary(content, read.to) || !everyLineHasPipe(whole) || !read.hasBody)
      return false;
    reader.at = read.to;
    if (read.hasFoot) {
      addBlock(reader, sourceElement(reader, "other", at, read.to));
      return true;
    }
    const columns = Math.max(0, ...read.rows.map((row) => row.cells.length));
    addBlock(reader, {
      type: "table",
      align: Array.from({ length: columns }, (_, i) => read.align[i] ?? null),
      rows: read.rows.map((row, i) => rowElement(content, row, i < read.head, columns)),
      from: sourceAt(content, skip(text, at, " ")),
      to: sourceAt(content, trimEnd(text, at, read.to)),
    });
    return true;
  },
};

function readRows({ content, at }: BlockReader): ReadRows {
  const { text } = content;
  const leadingPipe = text[skipSpace(text, at)] === "|";
  const rows: Row[] = [];
  let align: Align[] = [];
  let head = 0;
  let hasFoot = false;
  let hasBody = false;
  /** Rows since the last separator. */
  let open = 0;
  let to = at + (matchAt(SEPARATOR, text, at)?.[0].length ?? 0);
  for (; to < text.length && matchAt(LINE, text, to); to = nextLine(content, to)) {
    const separator = matchAt(SEPARATOR, text, to);
    if (!separator && !matchAt(FOOT_SEPARATOR, text, to)) {
      const end = trimEnd(text, to, nextLine(content, to));
      rows.push({ from: to, to: end, cells: readCells(text, to, end, leadingPipe) });
      open++;
    } else if (!separator) {
      hasBody ||= open > 0;
      hasFoot = true;
      open = 0;
    } else if (open > 0 && !hasFoot) {
      if (align.length > 0) hasBody = true;
      else {
        head = rows.length;
        align = [...(separator[1] ?? "").matchAll(COLUMN)].map(([, left, right]) =>
          alignment(left !== "", right !== ""),
        );
      }
      open = 0;
    }
  }
  hasBody ||= open > 0 && !hasFoot;
  return { rows, align, head, hasBody, hasFoot, to };
}

function alignment(left: boolean, right: boolean): Align {
  if (left && right) return "center";
  if (left) return "left";
  return right ? "right" : null;
}

/** Cells that the row lacks are empty ones at its end. */
function rowElement(content: Content, row: Row, header: boolean, columns: number): RowElement {
  const from = sourceAt(content, skipSpace(content.text, row.from));
  const to = sourceAt(content, row.to);
  const cells = Array.from({ length: columns }, (_, i) => {
    const cell = row.cells[i];
    return cell
      ? { from: sourceAt(content, cell.from), to: sourceAt(content, cell.to) }
      : { from: to, to };
  });
  return { header, cells, from, to };
}
