import type { Span } from "../../../syntax/tree.ts";
import { isSpaceCode } from "./characters.ts";

/** The content of a block as kramdown's span parser sees it: its lines without prefixes, joined by "\n", trimmed. */
export interface VirtualText {
  readonly text: string;
  /** The offset in the source of a position in `text`; `text.length` gives the end of the content. */
  readonly offset: (position: number) => number;
}

/** Joins the lines' content; a position at a joining "\n" stands at the end of its line in the source. */
export function joinLines(source: string, lines: readonly Span[]): VirtualText {
  const [first] = lines;
  if (first === undefined) return { text: "", offset: () => 0 };
  const joined =
    lines.length === 1
      ? source.slice(first.from, first.to)
      : lines.map((line) => source.slice(line.from, line.to)).join("\n");
  let lead = 0;
  let end = joined.length;
  while (end > 0 && isSpaceCode(joined.charCodeAt(end - 1))) end--;
  while (lead < end && isSpaceCode(joined.charCodeAt(lead))) lead++;
  const text = joined.slice(lead, end);
  if (lines.length === 1) return { text, offset: (position) => first.from + lead + position };
  return { text, offset: offsets(lines, lead) };
}

/** Positions are asked mostly in order, so the line found last is tried first. */
function offsets(lines: readonly Span[], lead: number): (position: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.to - line.from + 1;
  }
  let current = 0;
  return (position) => {
    const wanted = position + lead;
    while ((starts[current] ?? 0) > wanted) current--;
    while (current + 1 < starts.length && (starts[current + 1] ?? 0) <= wanted) current++;
    const line = lines[current];
    return line === undefined ? 0 : line.from + wanted - (starts[current] ?? 0);
  };
}
