import { push } from "./scanner.ts";
import type { Frame, Scanner } from "./scanner.ts";

const ESCAPABLE = new Set("\\.*_+`<>()[]{}#!:|\"'$=-~");

/**
 * What begins with a backslash: the hard breaks `\` and `\\` before a line end, the escapes that kramdown's GFM knows
 * (`\*`; `\<<` is one), and backslashes that are text (`\a`). In HTML a single one breaks no line.
 */
export function backslash(scanner: Scanner, frame: Frame): boolean {
  const { text, pos: from } = scanner;
  const next = text[from + 1] ?? "";
  if (next === "\\" && text[from + 2] === "\n") return lineBreak(scanner, frame, 2);
  if (next === "\n" && !frame.inHtml) return lineBreak(scanner, frame, 1);
  if (!ESCAPABLE.has(next)) return false;
  const doubled = (next === "<" || next === ">") && text[from + 2] === next;
  const to = from + (doubled ? 3 : 2);
  const value = text.slice(from + 1, to);
  push(frame, { type: "piece", from, to, value, entity: doubled });
  scanner.pos = to;
  return true;
}

/** Two spaces before a line end. */
export function spaces(scanner: Scanner, frame: Frame): boolean {
  return lineBreak(scanner, frame, 2);
}

function lineBreak(scanner: Scanner, frame: Frame, length: number): boolean {
  const { pos: from } = scanner;
  scanner.pos = from + length;
  push(frame, { type: "break", from, to: scanner.pos });
  return true;
}
