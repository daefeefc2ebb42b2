import type { Container } from "./containers.ts";
import { withoutPrefix } from "./containers.ts";

/** A list marker with the white space after it. */
export const MARKER = /^(?:[-+*]|\d+[.)])([ \t]*)/;

/**
 * How far the content of the item at `from` is indented, in columns counted from the line's start or the last quote
 * mark before it. After a marker that is followed by nothing, or by code, the content begins one column on.
 */
export function itemColumns(text: string, from: number, containers: readonly Container[]): number {
  const lineFrom = lineStart(text, from);
  const lastQuote = containers.findLastIndex(({ kind }) => kind === "quote");
  const line = withoutPrefix(text.slice(lineFrom, from), containers.slice(0, lastQuote + 1));
  const base = columnsOf(line, 0);
  const rest = /^[^\r\n]*/.exec(text.slice(from, from + 200))?.[0] ?? "";
  const marker = MARKER.exec(rest);
  if (!marker) return base + 2;
  const width = marker[0].length - (marker[1]?.length ?? 0);
  const spaces = columnsOf(marker[0], base) - base - width;
  const bare = marker[0].length === rest.length;
  return base + width + (bare || spaces > 4 || spaces === 0 ? 1 : spaces);
}

/** Where the line that holds `at` begins. */
export function lineStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && text[from - 1] !== "\n" && text[from - 1] !== "\r") from--;
  return from;
}

/** The blanks at the end of the line on which a block ends. */
export function blanksBehind(text: string, to: number): string {
  let end = to;
  while (text[end] === " " || text[end] === "\t") end++;
  const ends = end === text.length || text[end] === "\n" || text[end] === "\r";
  return ends ? text.slice(to, end) : "";
}

/**
 * The white space that a block's first line has after its containers' prefixes: what makes indented code code. "" where
 * the block shares its line with a marker.
 */
export function leadOf(text: string, from: number, containers: readonly Container[]): string {
  const lead = withoutPrefix(text.slice(lineStart(text, from), from), containers);
  return /^[ \t]*$/.test(lead) ? lead : "";
}

function columnsOf(line: string, from: number): number {
  let column = from;
  for (const char of line) column += char === "\t" ? 4 - (column % 4) : 1;
  return column;
}
