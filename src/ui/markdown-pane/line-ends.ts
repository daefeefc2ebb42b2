/** A replacement of a stretch of text. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text as CodeMirror holds it: every line end is LF. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Does to `source` what was done to its form with line feeds. Line ends that were not touched stay as they are; new
 * ones are of the kind that the source has most.
 * @param edits in ascending order, apart from each other, their offsets in the form with line feeds
 */
export function editSource(source: string, edits: readonly Replacement[]): string {
  if (!source.includes("\r")) return applyEdits(source, edits);
  const usual = usualLineEnd(source);
  const places = offsetsIn(
    source,
    edits.flatMap(({ from, to }) => [from, to]),
  );
  return applyEdits(
    source,
    edits.map(({ insert }, index) => ({
      from: places[index * 2] ?? source.length,
      to: places[index * 2 + 1] ?? source.length,
      insert: insert.replaceAll("\n", usual),
    })),
  );
}

/** The one replacement that makes `after` of `before`, as small as a common beginning and end allow. */
export function smallestEdit(before: string, after: string): Replacement | null {
  if (before === after) return null;
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - from;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function applyEdits(text: string, edits: readonly Replacement[]): string {
  let at = 0;
  let result = "";
  for (const { from, to, insert } of edits) {
    result = join(join(result, text.slice(at, from)), insert);
    at = to;
  }
  return join(result, text.slice(at));
}

/** Line ends that come to stand side by side stay as many as they were: CR before LF would be one. */
function join(left: string, right: string): string {
  if (!left.endsWith("\r") || !right.startsWith("\n")) return left + right;
  return left.replace(/\r+$/, (returns) => "\n".repeat(returns.length)) + right;
}

/** Where ascending offsets of the form with line feeds lie in the source. */
function offsetsIn(source: string, offsets: readonly number[]): number[] {
  const found: number[] = [];
  let shift = 0;
  let next = nextPair(source, 0);
  for (const offset of offsets) {
    while (next >= 0 && next - shift < offset) {
      shift += 1;
      next = nextPair(source, next + 2);
    }
    found.push(offset + shift);
  }
  return found;
}

function nextPair(source: string, from: number): number {
  return source.indexOf("\r\n", from);
}

function usualLineEnd(source: string): string {
  const pairs = source.match(/\r\n/g)?.length ?? 0;
  const returns = (source.match(/\r/g)?.length ?? 0) - pairs;
  const feeds = (source.match(/\n/g)?.length ?? 0) - pairs;
  if (pairs >= returns && pairs >= feeds) return "\r\n";
  return feeds >= returns ? "\n" : "\r";
}
