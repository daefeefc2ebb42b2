import type { Node } from "@tiptap/pm/model";
import type { Engine } from "../../../issue/profile/profile.ts";
import { isBlank, prefixOf } from "../../origin/containers.ts";
import type { Source } from "../../origin/sources.ts";
import type { CodeBlock, SourceBlock, Span } from "../../syntax/tree.ts";
import type { Patch } from "./patch.ts";

/**
 * A block of verbatim lines: only the lines that changed are written. null where its lines are not those of the source,
 * where none are left, where code would end its own fence, or where indented code would begin or end with a blank line.
 * Such lines are read as they are written, so that they need no reading back: code alone may read differently than in its
 * place (Liquid in its first line, an indented fence).
 */
export function patchLines(
  block: Node,
  old: Node,
  source: Source,
  syntax: CodeBlock | SourceBlock,
  engine: Engine,
): Patch | null {
  const { text } = source;
  const spans = syntax.lines;
  const [first, last] = [spans[0], spans.at(-1)];
  const isFenced = syntax.type === "code" && syntax.fenced;
  if (!first || !last || (block.textContent === "" && !isFenced)) return null;
  const oldLines = old.textContent.split("\n");
  const newLines = block.textContent.split("\n");
  const indents = indentsOf(text, spans, oldLines);
  if (!indents) return null;
  const opening = withInfo(text.slice(syntax.from, first.from), block, old, syntax);
  if (opening === null) return null;
  const { head, tail } = commonLines(newLines, oldLines);
  const changed = newLines.slice(head, newLines.length - tail);
  if (isFenced && changed.some(closes(opening))) return null;
  if (isIndentedCode(syntax) && [newLines[0], newLines.at(-1)].some((line = "") => isBlank(line)))
    return null;
  const before = lineBreaks(source, {
    spans,
    lines: oldLines,
    opening,
    indent: isIndentedCode(syntax) ? "    " : "",
    engine,
  });
  const written = newLines.map((line, at) => {
    const fromEnd = newLines.length - at;
    const kept = at < head ? at : fromEnd <= tail ? spans.length - fromEnd : null;
    const span = kept === null ? undefined : spans[kept];
    if (kept !== null && span) return before(kept, line) + text.slice(span.from, span.to);
    const like = at < spans.length - tail ? at : 0;
    return before(at, line) + (line === "" ? "" : (indents[like] ?? "")) + line;
  });
  return { text: written.join("") + text.slice(last.to, syntax.to), sure: true };
}

function isIndentedCode(syntax: CodeBlock | SourceBlock): boolean {
  return syntax.type === "code" && !syntax.fenced;
}

/** What each line has before its words (the indentation of indented code; of a blank line that of others), null where the lines are others. */
function indentsOf(
  text: string,
  spans: readonly Span[],
  lines: readonly string[],
): string[] | null {
  if (spans.length !== lines.length) return null;
  const indents = spans.map(({ from, to }, at) => {
    const [written, line = ""] = [text.slice(from, to), lines[at]];
    return written.endsWith(line) ? written.slice(0, written.length - line.length) : null;
  });
  if (!indents.every((indent) => indent !== null && /^\s*$/.test(indent))) return null;
  const usual = indents.find((_, at) => !isBlank(lines[at] ?? "")) ?? "";
  return indents.map((indent, at) => (isBlank(lines[at] ?? "") ? usual : (indent ?? "")));
}

function commonLines(
  news: readonly string[],
  olds: readonly string[],
): { head: number; tail: number } {
  const most = Math.min(news.length, olds.length);
  let head = 0;
  while (head < most && news[head] === olds[head]) head++;
  let tail = 0;
  while (tail < most - head && news.at(-1 - tail) === olds.at(-1 - tail)) tail++;
  return { head, tail };
}

interface OpenedLines {
  readonly spans: readonly Span[];
  readonly lines: readonly string[];
  /** What stands before the words of the first line. */
  readonly opening: string;
  /** What stands before the words of each line that has any, beyond the prefix of its containers. */
  readonly indent: string;
  readonly engine: Engine;
}

/**
 * What stands before a line: as in the source where it had words there, too, or is the same; else its line end and the
 * containers' prefix, which blank lines have in another way.
 */
function lineBreaks(
  { text, containers }: Source,
  { spans, lines, opening, indent, engine }: OpenedLines,
): (at: number, line: string) => string {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  return (at, line) => {
    const [previous, next, old = ""] = [spans[at - 1], spans[at], lines[at]];
    const isLike = old === line || (!isBlank(old) && !isBlank(line));
    if (at === 0 && isLike) return opening;
    if (previous && next && isLike) return text.slice(previous.to, next.from);
    const fence = at === 0 ? opening.replace(/(?:\r\n|\r|\n)[^\r\n]*$/, "") : "";
    return fence + lineEnd + prefixOf(line, containers, engine) + (line === "" ? "" : indent);
  };
}

/** Whether a line would end the code that a fence opens. */
function closes(opening: string): (line: string) => boolean {
  const fence = /`+|~+/.exec(opening)?.[0] ?? "```";
  return (line) => /^ {0,3}(?! )/.test(line) && line.trimStart().startsWith(fence);
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
