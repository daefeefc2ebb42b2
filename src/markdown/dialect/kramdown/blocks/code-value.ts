import type { Span } from "../../../syntax/tree.ts";
import { lineEndAt, padAt, sourceAt } from "../content.ts";
import { type BlockReader, splitSourceLines } from "../state.ts";

export interface CodeLines {
  readonly lines: readonly Span[];
  readonly value: string;
}

/**
 * The code of the lines that begin at `starts` (after their indentation). null where kramdown publishes spaces that in
 * the source are part of a tab: no span of the source says that.
 */
export function codeOf(reader: BlockReader, starts: readonly number[]): CodeLines | null {
  const { content, document } = reader;
  if (starts.some((start) => padAt(content, start) > 0)) return null;
  const lines = starts.flatMap((start) =>
    splitSourceLines(document.source, {
      from: sourceAt(content, start),
      to: sourceAt(content, lineEndAt(content, start)),
    }),
  );
  return { lines, value: lines.map(({ from, to }) => document.source.slice(from, to)).join("\n") };
}
