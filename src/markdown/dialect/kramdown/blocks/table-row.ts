import { skip, skipSpace, trimEnd } from "../characters.ts";
import { readCodeSpan } from "./code-spans.ts";

/** The content of a cell, white space around it left out. */
export interface Cell {
  readonly from: number;
  readonly to: number;
}

const CODE_ELEMENT = /<code[^\n]*?>[^\n]*?<\/code>/g;

/** The cells of the row in `[from, to)`: what stands between pipes that are neither escaped nor in code. */
export function readCells(text: string, from: number, to: number, leadingPipe: boolean): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  const close = (end: number): void => {
    const first = Math.min(end, skipSpace(text, start, end));
    cells.push({ from: first, to: trimEnd(text, first, end) });
    start = end + 1;
  };
  let piece = from;
  for (const match of text.slice(from, to).matchAll(CODE_ELEMENT)) {
    for (const pipe of pipesOf(text, piece, from + match.index)) close(pipe);
    piece = from + match.index + match[0].length;
  }
  for (const pipe of pipesOf(text, piece, to)) close(pipe);
  close(to);
  if (leadingPipe && cells[0] && isEmpty(cells[0])) cells.shift();
  const last = cells.at(-1);
  if (last && isEmpty(last)) cells.pop();
  return cells;
}

const isEmpty = (cell: Cell): boolean => cell.from === cell.to;

function pipesOf(text: string, from: number, to: number): number[] {
  const pipes: number[] = [];
  let pieceStart = from;
  for (let at = from; at < to;) {
    const char = text[at];
    if (char === "`") {
      const code = readCodeSpan(text, at, from, to);
      at = code ? code.end : skip(text, at, "`", to);
      if (code) pieceStart = at;
    } else {
      if (char === "|" && (at === pieceStart || text[at - 1] !== "\\")) pipes.push(at);
      at++;
    }
  }
  return pipes;
}
