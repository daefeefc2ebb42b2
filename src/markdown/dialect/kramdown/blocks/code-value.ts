import type { Span } from "../../../syntax/tree.ts";
import { lineEndAt, padAt, sourceAt } from "../content.ts";
import type { BlockReader } from "../state.ts";

export interface CodeLines {
  readonly lines: readonly Span[];
  /** The lines as kramdown publishes them: before some stand spaces that in the source are part of a tab. */
  readonly value: string;
}

/** The code of the lines that begin at `starts` (after their indentation). */
export function codeOf(reader: BlockReader, starts: readonly number[]): CodeLines {
  const { content, document } = reader;
  const lines: Span[] = [];
  const values: string[] = [];
  for (const start of starts) {
    const line = {
      from: sourceAt(content, start),
      to: sourceAt(content, lineEndAt(content, start)),
    };
    lines.push(line);
    const code = document.source.slice(line.from, line.to).replace(/\r\n?/g, "\n");
    values.push(" ".repeat(padAt(content, start)) + code);
  }
  return { lines, value: values.join("\n") };
}
