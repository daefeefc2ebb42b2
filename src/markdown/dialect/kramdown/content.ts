import type { Span } from "../../syntax/tree.ts";

/**
 * What one container holds, as kramdown sees it: its lines without the container's prefixes, every line ended by a
 * line feed, tabs of the indentation turned into spaces. Line by line it knows where the characters stand in the
 * source: `pads[i]` spaces that the source does not have as such, then its characters from `origins[i]` on.
 */
export interface Content {
  readonly text: string;
  readonly starts: readonly number[];
  readonly origins: readonly number[];
  readonly pads: readonly number[];
  /** Answers of `nextIndex`, per needle. */
  readonly found: Map<string, { from: number; at: number }>;
}

export interface ContentBuilder {
  text: string;
  readonly starts: number[];
  readonly origins: number[];
  readonly pads: number[];
}

export function contentBuilder(): ContentBuilder {
  return { text: "", starts: [], origins: [], pads: [] };
}

/** Adds a piece of the parent's line (its line feed included), `pad` spaces before it. */
export function addLine(
  builder: ContentBuilder,
  parent: Content,
  from: number,
  to: number,
  pad = 0,
): void {
  const line = lineAt(parent, from);
  const unread = Math.max(0, startOf(parent, line) + padOf(parent, line) - from);
  builder.starts.push(builder.text.length);
  builder.origins.push(sourceAt(parent, from));
  builder.pads.push(pad + unread);
  builder.text += " ".repeat(pad) + parent.text.slice(from, to);
}

/** `start` is where the content would stand if it holds nothing. */
export function finishContent(builder: ContentBuilder, start: number): Content {
  if (builder.starts.length === 0) {
    builder.starts.push(0);
    builder.origins.push(start);
    builder.pads.push(0);
  }
  const { text, starts, origins, pads } = builder;
  return { text, starts, origins, pads, found: new Map() };
}

/** The whole body: `text` from `from` on, line ends (LF, CRLF, CR) made LF and a last one added where it lacks. */
export function bodyContent(text: string, from: number): Content {
  const builder = contentBuilder();
  const lines: string[] = [];
  const lineEnd = /\r\n?|\n/g;
  let length = 0;
  let at = from;
  while (at < text.length || lines.length === 0) {
    lineEnd.lastIndex = at;
    const match = lineEnd.exec(text);
    const line = `${text.slice(at, match ? match.index : text.length)}\n`;
    builder.starts.push(length);
    builder.origins.push(at);
    builder.pads.push(0);
    lines.push(line);
    length += line.length;
    at = match ? match.index + match[0].length : text.length;
  }
  builder.text = lines.join("");
  return finishContent(builder, from);
}

/** The index of the line that holds `at`. */
function lineAt(content: Content, at: number): number {
  let low = 0;
  let high = content.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(content, middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The source's offset of the character at `at`; of a space that only the content has, that of what follows it. */
export function sourceAt(content: Content, at: number): number {
  const line = lineAt(content, at);
  return (
    (content.origins[line] ?? 0) + Math.max(0, at - startOf(content, line) - padOf(content, line))
  );
}

/** The place in the content of the source's offset `source`, which must lie in one of its lines. */
export function contentAt(content: Content, source: number): number {
  let low = 0;
  let high = content.origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((content.origins[middle] ?? 0) <= source) low = middle;
    else high = middle - 1;
  }
  return startOf(content, low) + padOf(content, low) + source - (content.origins[low] ?? 0);
}

/** The end of the line (its line feed) that holds `at`. */
export function lineEndAt(content: Content, at: number): number {
  const end = content.text.indexOf("\n", at);
  return end < 0 ? content.text.length : end;
}

/** Where the line after the one that holds `at` begins. */
export function nextLine(content: Content, at: number): number {
  return Math.min(content.text.length, lineEndAt(content, at) + 1);
}

/** The lines of `[from, to)`, each without its line end, as spans of the source. */
export function sourceLines(content: Content, from: number, to: number): Span[] {
  const lines: Span[] = [];
  let at = from;
  do {
    const end = Math.min(lineEndAt(content, at), to);
    const start = sourceAt(content, at);
    lines.push({ from: start, to: Math.max(start, sourceAt(content, end)) });
    at = end + 1;
  } while (at < to);
  return lines;
}

/** Like `indexOf` from `from` on; asked in ascending order it stays linear over the whole content. */
export function nextIndex(content: Content, needle: string, from: number): number {
  const known = content.found.get(needle);
  if (known && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
  const at = content.text.indexOf(needle, from);
  content.found.set(needle, { from, at });
  return at;
}

function startOf(content: Content, line: number): number {
  return content.starts[line] ?? 0;
}

function padOf(content: Content, line: number): number {
  return content.pads[line] ?? 0;
}

/** How many of the spaces from `at` on the source does not have as such. */
export function padAt(content: Content, at: number): number {
  const line = lineAt(content, at);
  return Math.max(0, startOf(content, line) + padOf(content, line) - at);
}

/** A text by itself, its offsets its own. */
export function contentOf(text: string): Content {
  return { text, starts: [0], origins: [0], pads: [0], found: new Map() };
}
