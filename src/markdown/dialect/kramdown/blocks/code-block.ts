import { INDENT, attributeLineEnd, blankEnd, htmlBegins, markerEnd } from "../boundaries.ts";
import { isSpace, matchAt, skip } from "../characters.ts";
import { type Content, contentAt, lineEndAt, nextLine, sourceAt } from "../content.ts";
import {
  type BlockReader,
  type Construct,
  addBlock,
  firstSpanFrom,
  sourceElement,
} from "../state.ts";
import { codeOf } from "./code-value.ts";

/**
 *     ␠␠␠␠code
 *
 *     ␠␠␠␠more code
 *
 * Lines indented by four spaces or a tab; empty lines between them are code too. A line without the indentation right
 * after is joined to the line before it: such a block is shown as source.
 */
export const codeBlock: Construct = {
  starts: " \t",
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    if (!matchAt(INDENT, text, at)) return false;
    const end = codeBlockEnd(content, at);
    if (end === at) return false;
    reader.at = end;
    const starts: number[] = [];
    let lazy = false;
    for (let line = at; line < end; line = nextLine(content, line)) {
      const indent = matchAt(INDENT, text, line);
      const spaces = skip(text, line, " ", line + 3);
      lazy ||= !indent && line > at && !isSpace(text, spaces);
      starts.push(Math.min(line + (indent ? indent[0].length : 0), silentTagAt(reader, line)));
    }
    const code = lazy ? null : codeOf(reader, starts);
    if (!code) {
      addBlock(reader, sourceElement(reader, "other", at, end));
      return true;
    }
    const from = sourceAt(content, starts[0] ?? at);
    const to = sourceAt(content, end - 1);
    addBlock(reader, { type: "code", fenced: false, info: "", ...code, from, to });
    return true;
  },
};

/** Where a Liquid tag begins that looks like indentation, on the line at `at` or behind it. */
function silentTagAt({ content, document }: BlockReader, at: number): number {
  const tag = document.silentLiquid[firstSpanFrom(document.silentLiquid, sourceAt(content, at))];
  return tag ? contentAt(content, tag.from) : Infinity;
}

/** `CODEBLOCK_MATCH`: the end of the indented lines from `at` on, `at` where there are none. */
export function codeBlockEnd(content: Content, at: number): number {
  const { text } = content;
  let end = at;
  for (;;) {
    const afterBlank = blankEnd(text, end);
    let line = afterBlank < 0 ? end : afterBlank;
    if (!isIndented(content, line)) return end;
    while (line < text.length && isIndented(content, line)) line = nextLine(content, line);
    while (line < text.length && isLazy(content, line)) line = nextLine(content, line);
    end = line;
  }
}

function isIndented(content: Content, at: number): boolean {
  const indent = matchAt(INDENT, content.text, at);
  return indent !== null && startsWithWord(content, at + indent[0].length);
}

function isLazy(content: Content, at: number): boolean {
  const ends =
    attributeLineEnd(content, at) >= 0 ||
    markerEnd(content.text, at) >= 0 ||
    htmlBegins(content.text, at);
  return !ends && startsWithWord(content, at);
}

/** `[ \t]*\S` within the line. */
function startsWithWord(content: Content, at: number): boolean {
  const word = skip(content.text, at, " \t", lineEndAt(content, at));
  return word < content.text.length && !isSpace(content.text, word);
}
