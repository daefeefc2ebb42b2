import type { Span } from "../../syntax/tree.ts";
import type { Reading } from "./reading.ts";

const LINE_END = /\r\n|\n|\r/g;

/**
 * The lines of a block, each without the prefixes of the `depth` containers around it and without its line end. A lazy
 * line has fewer prefixes.
 */
export function lineSpansIn(span: Span, depth: number, reading: Reading): Span[] {
  const lines: Span[] = [];
  let from = span.from;
  LINE_END.lastIndex = from;
  for (;;) {
    const end = LINE_END.exec(reading.text);
    const to = end && end.index < span.to ? end.index : span.to;
    lines.push({ from: Math.min(from, to), to });
    if (!end || end.index >= span.to) return lines;
    from = afterPrefixes(LINE_END.lastIndex, depth, reading);
  }
}

/** Where a line's content begins after at most `depth` prefixes. */
function afterPrefixes(lineStart: number, depth: number, reading: Reading): number {
  let at = lineStart;
  for (let passed = 0; passed < depth; passed++) {
    const end = reading.prefixes.get(at) ?? reading.prefixes.get(afterBlanks(at, reading.text));
    if (end === undefined) break;
    at = end;
  }
  return at;
}

function afterBlanks(from: number, text: string): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

/** The place after the last character before `to` that is not white space, no earlier than `from`. */
export function trimmedEnd(from: number, to: number, text: string): number {
  let end = to;
  while (end > from && " \t\r\n".includes(text[end - 1] ?? "")) end--;
  return end;
}
