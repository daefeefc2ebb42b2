import { NAME, SPACE, WORD, isSpace, matchAt, skip } from "./characters.ts";
import { type Content, nextIndex } from "./content.ts";
import { LAZY_SPAN_NAMES } from "./html/elements.ts";
import { type BlockReader, lastChild } from "./state.ts";

const BLANK = new RegExp(`${SPACE}*\\n`, "y");
const END_MARKER = new RegExp(`\\^${SPACE}*?\\n`, "y");
const HTML_BEGINS = new RegExp(`<(?!(?:${LAZY_SPAN_NAMES})(?!${WORD}))${NAME}`, "uy");
const HTML_ENDS = new RegExp(`</(?!(?:${LAZY_SPAN_NAMES})(?!${WORD}))${NAME}${SPACE}*>`, "uy");
const LINE_FEED = new RegExp(`${SPACE}*?\\n`, "y");
const NO_LIST = new RegExp(`\\{:(?::|/)`, "y");
const LIST_TAIL = "[\\t| ][^\\n]*\\n";

/** kramdown's starts of blocks at the start of a line, sticky. */
export const LIST_START = new RegExp(` {0,3}(?:[+*-]|[0-9]+\\.)${LIST_TAIL}`, "y");
export const DEFINITION_START = new RegExp(` {0,3}:${LIST_TAIL}`, "y");
const ATX_START = /#{1,6}[\t ]+[^\n]*\n/y;
export const QUOTE_START = / {0,3}> ?/y;
const FENCE_START = / {0,3}[~`]{3,}/y;
export const INDENT = /\t| {4}/y;

/** `BLANK_LINE`: where the empty lines that begin at `at` end; -1 where the line is not empty. */
export function blankEnd(text: string, at: number): number {
  if (!isSpace(text, at)) return -1;
  const match = matchAt(BLANK, text, at);
  return match ? at + match[0].length : -1;
}

/** `EOB_MARKER`: a `^` alone on its line; where its line ends, or -1. */
export function markerEnd(text: string, at: number): number {
  if (text[at] !== "^") return -1;
  const match = matchAt(END_MARKER, text, at);
  return match ? at + match[0].length : -1;
}

/**
 * `IAL_BLOCK`, an attribute list on lines of its own: where it ends, line feed included, or -1. `}` may be escaped
 * inside; where what follows is not the end of a line, an escaped one may close it all the same.
 */
export function attributeListEnd(content: Content, at: number): number {
  const { text } = content;
  if (!text.startsWith("{:", at) || matchAt(NO_LIST, text, at)) return -1;
  const closers: number[] = [];
  let search = at + 2;
  while (closers.length < MOST_ESCAPED) {
    const close = nextIndex(content, "}", search);
    if (close < 0) break;
    closers.push(close);
    if (close === at + 2 || text[close - 1] !== "\\") break;
    search = close + 1;
  }
  for (const close of closers.toReversed()) {
    if (close === at + 2) continue;
    const end = matchAt(LINE_FEED, text, close + 1);
    if (end) return close + 1 + end[0].length;
  }
  return -1;
}

/** More escaped braces than this are no attribute list; it keeps the search short on hostile text. */
const MOST_ESCAPED = 100;

/** `IAL_BLOCK_START`. */
export function attributeLineEnd(content: Content, at: number): number {
  return attributeListEnd(content, skip(content.text, at, " ", at + 3));
}

/** A block's HTML tag, opening or closing, at the start of a line, after at most `indent` spaces. */
export function htmlBegins(text: string, at: number, indent = 3): boolean {
  const start = skip(text, at, " ", at + indent);
  if (text[start] !== "<") return false;
  return matchAt(HTML_BEGINS, text, start) !== null || matchAt(HTML_ENDS, text, start) !== null;
}

/** `LAZY_END`: a line that neither a paragraph nor a quote goes on with. */
export function lazyEnds(content: Content, at: number): boolean {
  const { text } = content;
  if (at >= text.length) return true;
  const first = text[at];
  if (first === undefined || isSpace(text, at) || first === "^" || first === "{" || first === "<") {
    return (
      blankEnd(text, at) >= 0 ||
      markerEnd(text, at) >= 0 ||
      attributeLineEnd(content, at) >= 0 ||
      htmlBegins(text, at)
    );
  }
  return false;
}

/** What, after at most three spaces, may end a paragraph. */
const PARAGRAPH_ENDS = new Set(" \t\n\v\f\r^{<+*-0123456789#:>~`");

/** `PARAGRAPH_END_GFM`: a line that a paragraph does not go on with. */
export function paragraphEnds(content: Content, at: number): boolean {
  const { text } = content;
  if (at >= text.length) return true;
  if (!PARAGRAPH_ENDS.has(text.charAt(skip(text, at, " ", at + 3)))) return false;
  return (
    lazyEnds(content, at) ||
    matchAt(LIST_START, text, at) !== null ||
    matchAt(ATX_START, text, at) !== null ||
    matchAt(DEFINITION_START, text, at) !== null ||
    matchAt(QUOTE_START, text, at) !== null ||
    matchAt(FENCE_START, text, at) !== null
  );
}

/** `after_block_boundary?` */
export function afterBoundary(reader: BlockReader): boolean {
  const last = lastChild(reader);
  if (!last || last.type === "blank" || reader.pending) return true;
  return last.type === "boundary" && last.of === "marker";
}

/** `before_block_boundary?` */
export function beforeBoundary(content: Content, at: number): boolean {
  const { text } = content;
  return (
    at >= text.length ||
    blankEnd(text, at) >= 0 ||
    markerEnd(text, at) >= 0 ||
    attributeLineEnd(content, at) >= 0
  );
}
