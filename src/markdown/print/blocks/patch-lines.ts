import type { Node } from "@tiptap/pm/model";
import { blankPrefix, linePrefix } from "../../origin/containers.ts";
import type { Source } from "../../origin/sources.ts";
import type { CodeBlock, SourceBlock, Span } from "../../syntax/tree.ts";
import type { Patch } from "./patch.ts";

/**
 * A block of verbatim lines: only the lines that changed are written. null where the block holds no lines to begin
 * with, or where code would end its own fence.
 */
export function patchLines(
  block: Node,
  old: Node,
  source: Source,
  syntax: CodeBlock | SourceBlock,
): Patch | null {
  const { text, containers } = source;
  const spans = syntax.lines;
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || block.textContent === "") return null;
  const oldLines = old.textContent.split("\n");
  const newLines = block.textContent.split("\n");
  const isSame = spans.every(({ from, to }, at) => text.slice(from, to) === oldLines[at]);
  if (!isSame || oldLines.length !== spans.length) return null;
  if (
    syntax.type === "code" &&
    (!syntax.fenced || newLines.some((line) => /^ {0,3}(?:```|~~~)/.test(line)))
  )
    return null;
  let head = 0;
  while (head < oldLines.length && head < newLines.length && oldLines[head] === newLines[head])
    head++;
  let tail = 0;
  const most = Math.min(oldLines.length, newLines.length) - head;
  while (tail < most && oldLines.at(-1 - tail) === newLines.at(-1 - tail)) tail++;
  const lineEnd = /\r\n|\r|\n/.exec(text.slice(first.to))?.[0] ?? "\n";
  const written = newLines.slice(head, newLines.length - tail);
  const opening = withInfo(text.slice(syntax.from, first.from), block, old, syntax);
  if (opening === null) return null;
  const parts: string[] = [];
  const kept = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const span = spans[at];
      const next = spans[at + 1];
      if (span) parts.push(text.slice(span.from, next && at + 1 < to ? next.from : span.to));
    }
  };
  const separator = (line: string): string =>
    lineEnd + (line === "" ? blankPrefix(containers) : linePrefix(containers));
  kept(0, head);
  for (const [at, line] of written.entries()) {
    const gap = head > 0 || at > 0 ? gapBefore(text, spans, head + at, separator(line)) : "";
    parts.push(gap + line);
  }
  const tailFrom = spans.length - tail;
  const tailSpan = spans[tailFrom];
  if (tailSpan && newLines.length > tail)
    parts.push(gapBefore(text, spans, tailFrom, separator("x")));
  kept(tailFrom, spans.length);
  return { text: opening + parts.join("") + text.slice(last.to, syntax.to), sure: false };
}

/** What stands between a line and the one before it, where the source has both. */
function gapBefore(text: string, spans: readonly Span[], at: number, fallback: string): string {
  const [previous, next] = [spans[at - 1], spans[at]];
  return previous && next ? text.slice(previous.to, next.from) : fallback;
}

function withInfo(
  opening: string,
  block: Node,
  old: Node,
  syntax: CodeBlock | SourceBlock,
): string | null {
  if (syntax.type !== "code" || block.attrs["info"] === old.attrs["info"]) return opening;
  const changed = opening.replace(/^(\s*(?:`+|~+))[^\r\n]*/, `$1${String(block.attrs["info"])}`);
  return changed === opening ? null : changed;
}
