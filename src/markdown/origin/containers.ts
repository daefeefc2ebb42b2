import type { Engine } from "../../issue/profile/profile.ts";

/**
 * What the lines of a block carry before their own text. `quote`: `> `. `indent`: white space up to a column, counted
 * from the line's start or the last quote mark (so of nested items only the last one counts).
 */
export type Container =
  | { readonly kind: "quote" }
  | { readonly kind: "indent"; readonly columns: number };

/** The prefix that a new line in these containers gets. */
export function linePrefix(containers: readonly Container[]): string {
  return containers
    .map((container) => (container.kind === "quote" ? "> " : " ".repeat(container.columns)))
    .join("");
}

/** The prefix of a blank line, which keeps the quote marks and nothing after the last one. */
export function blankPrefix(containers: readonly Container[]): string {
  return linePrefix(containers).trimEnd();
}

/** Whether nothing but blanks stands in a line. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/**
 * Those of its containers whose prefix a line carries. Of a line of blanks alone CommonMark takes the indentation of an
 * item off as of any other, kramdown leaves it as it is (its list parser strips only lines that have words).
 */
export function prefixing(
  line: string,
  containers: readonly Container[],
  engine: Engine,
): readonly Container[] {
  if (engine === "gfm" || !isBlank(line)) return containers;
  return containers.slice(0, containers.findLastIndex(({ kind }) => kind === "quote") + 1);
}

/** The prefix of a new line with this text. */
export function prefixOf(line: string, containers: readonly Container[], engine: Engine): string {
  return line === "" ? blankPrefix(containers) : linePrefix(prefixing(line, containers, engine));
}

/** A line without the prefixes of its containers. Of a lazy line, which lacks some, as many as it has are taken. */
export function withoutPrefix(line: string, containers: readonly Container[]): string {
  let at = 0;
  for (const container of containers) {
    if (container.kind === "quote") {
      const mark = /^ {0,3}> ?/.exec(line.slice(at));
      if (!mark) return line.slice(at);
      at += mark[0].length;
    } else {
      at = skipColumns(line, at, container.columns);
    }
  }
  return line.slice(at);
}

/** The containers of an item's children, for an item whose content begins `columns` after what encloses it. */
export function within(
  containers: readonly Container[],
  container: Container,
): readonly Container[] {
  const last = containers.at(-1);
  return container.kind === "indent" && last?.kind === "indent"
    ? [...containers.slice(0, -1), container]
    : [...containers, container];
}

function skipColumns(line: string, from: number, columns: number): number {
  let at = from;
  for (let column = 0; column < columns; at++) {
    const char = line[at];
    if (char === " ") column++;
    else if (char === "\t") column += 4 - (column % 4);
    else break;
  }
  return at;
}

/** Splits into lines and keeps each line's end beside it; the last line has none. */
export function linesOf(text: string): { line: string; end: string }[] {
  const lines: { line: string; end: string }[] = [];
  const ends = /\r\n|\r|\n/g;
  let from = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    lines.push({ line: text.slice(from, match.index), end: match[0] });
    from = ends.lastIndex;
  }
  lines.push({ line: text.slice(from), end: "" });
  return lines;
}
