import type { Span } from "../../../syntax/tree.ts";
import { lineEndAt, padAt, sourceAt } from "../content.ts";
import { type BlockReader, splitSourceLines } from "../state.ts";

/**
 * The lines of code that begin at `starts` (after their indentation). null where kramdown publishes spaces that in the
 * source are part of a tab: no span of the source says that.
 */
export function codeOf(
  reader: BlockReader,
  starts: readonly number[],
): { readonly lines: readonly Span[] } | null {
  const { content, document } = reader;
  if (starts.some((start) => padAt(content, start) > 0)) return null;
  const lines = starts.flatMap((start) =>
    splitSourceLines(document.source, {
      from: sourceAt(content, start),
      to: sourceAt(content, lineEndAt(content, start)),
    }),
  );
  return { lines };
}
