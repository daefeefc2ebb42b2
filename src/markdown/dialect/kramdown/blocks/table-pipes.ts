import { NAME, matchAt, skip } from "../characters.ts";
import { type Content, contentOf } from "../content.ts";
import { BLOCK_ELEMENTS, ELEMENTS_WITHOUT_BODY, elementName } from "../html/elements.ts";
import { commentEnd, endTagStart, readEndTag, readStartTag } from "../html/tags.ts";
import { readCodeSpan } from "./code-spans.ts";

const PIPE = /^(?:\||[^\n]*?[^\\\n]\|)/;
const SPAN_HTML = new RegExp(`<(?:${NAME}|!--|/)`, "uy");

interface Piece {
  readonly code: boolean;
  readonly value: string;
}

/**
 * Whether the lines of a table have their pipes outside of code and of HTML elements, as far as kramdown looks: at the
 * first and the last line of each stretch between such.
 */
export function everyLineHasPipe(text: string): boolean {
  let pipe = false;
  for (const piece of piecesOf(contentOf(text))) {
    const lines = splitLines(piece.value);
    if (piece.code) {
      if (lines.length > 2 || (lines.length === 2 && !pipe)) break;
      if (lines.length === 2) pipe = false;
    } else {
      if (lines.length > 1 && !pipe && !PIPE.test(lines[0] ?? "")) break;
      pipe = (lines.length > 1 ? false : pipe) || PIPE.test(lines.at(-1) ?? "");
    }
  }
  return pipe;
}

/** Ruby's `split("\n")`: without the empty lines at the end. */
function splitLines(value: string): string[] {
  const lines = value.split("\n");
  while (lines.at(-1) === "") lines.pop();
  return lines;
}

function piecesOf(content: Content): Piece[] {
  const { text } = content;
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  const add = (end: number, piece: Piece | null): void => {
    if (at > start) pieces.push({ code: false, value: text.slice(start, at) });
    if (piece) pieces.push(piece);
    start = end;
    at = end;
  };
  while (at < text.length) {
    if (text[at] === "`") {
      const code = readCodeSpan(text, at, 0, text.length);
      if (code) add(code.end, { code: true, value: text.slice(code.from, code.to) });
      else at = skip(text, at, "`");
    } else if (text[at] === "<" && matchAt(SPAN_HTML, text, at)) {
      const element = readSpanHtml(content, at);
      if (element.value === null) at = element.end;
      else add(element.end, { code: false, value: element.value });
    } else {
      at++;
    }
  }
  add(at, null);
  return pieces;
}

/** The element or comment at `at`: its end, and what kramdown takes for its text; null where it is text itself. */
function readSpanHtml(content: Content, at: number): { end: number; value: string | null } {
  const { text } = content;
  const comment = commentEnd(content, at);
  if (comment >= 0) return { end: comment, value: text.slice(at, comment) };
  const end = readEndTag(text, at);
  if (end) return { end: end.to, value: null };
  const tag = readStartTag(content, at);
  if (!tag) return { end: at + 1, value: null };
  const name = elementName(tag.name);
  if (BLOCK_ELEMENTS.has(name)) return { end: tag.to, value: null };
  const closed = tag.selfClosed || ELEMENTS_WITHOUT_BODY.has(name);
  if (closed) return { end: tag.to, value: name };
  const close = endTagStart(content, name, tag.to);
  return { end: readEndTag(text, close)?.to ?? close, value: name };
}
