/** A table as text: its rows, each with its cells. */
export type Rows = readonly (readonly string[])[];

/**
 * Reads comma-separated values (RFC 4180): cells in quotes may hold the separator, line ends and doubled quotes; a quote
 * within a bare cell is a letter. Rows that hold nothing are left out. Takes time in proportion to the text.
 */
export function rowsOf(text: string, separator: string): Rows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    if (row.some((cell) => cell !== "")) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, separator);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
    } else {
      endRow();
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }
  endRow();
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where what ends it stands: a separator, a line end, or the text's end. */
  readonly end: number;
}

function bareCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end++;
  return { value: text.slice(from, end).trim(), end };
}

function quotedCell(text: string, from: number): Cell {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    value += text.slice(at, end);
    at = end + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  // What stands behind the closing quote is part of no cell that any program writes.
  return { value: value.trim(), end: Math.min(at, text.length) };
}

const isLineEnd = (character: string | undefined): boolean =>
  character === "\n" || character === "\r";
