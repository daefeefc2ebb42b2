import { ID_NAME, matchAt, skip, skipSpace } from "../characters.ts";
import { attributeListEnd, htmlBegins } from "../boundaries.ts";
import { type Content, lineEndAt, nextLine } from "../content.ts";

const NOT_A_LIST = new RegExp(`\\{:(?:(?:${ID_NAME})?:|/)`, "y");

/** The first line of an item or a definition, read from behind its marker. */
export interface FirstLine {
  /** Where its words begin: behind white space; at the end of the line where there are none. */
  readonly from: number;
  readonly to: number;
  /** The attribute list at its start, `{:.x}`. */
  readonly attributes: { readonly from: number; readonly to: number } | null;
  /** How far the lines of the item are indented. */
  readonly indentation: number;
}

/**
 * kramdown's `parse_first_list_line`. The column of the words says how far the item's lines are indented; tabs go to
 * the next stop of four. An item that begins with an empty line, or with nothing but attributes, is indented by four.
 */
export function readFirstLine(content: Content, marker: number, after: number): FirstLine {
  const { text } = content;
  const lineEnd = lineEndAt(content, after);
  const to = nextLine(content, after);
  const words = Math.min(skipSpace(text, after), to);
  const attributes = itemAttributes(text, words, lineEnd);
  const behind = attributes ? attributes.to : words;
  if (skipSpace(text, behind) > lineEnd || behind >= to) {
    return { from: attributes ? to : words, to, attributes, indentation: 4 };
  }
  let column = after - marker;
  for (let at = after; at < words; at++) {
    if (text[at] === "\t") column += 4 - (column % 4);
    else if (text[at] === " ") column++;
    else break;
  }
  return { from: attributes ? attributes.to : words, to, attributes, indentation: column };
}

/** `LIST_ITEM_IAL` at `at`, white space behind it included. */
function itemAttributes(
  text: string,
  at: number,
  lineEnd: number,
): { from: number; to: number } | null {
  if (!text.startsWith("{:", at) || matchAt(NOT_A_LIST, text, at)) return null;
  let close = at + 1;
  do close = text.indexOf("}", close + 1);
  while (close > 0 && text[close - 1] === "\\" && close < lineEnd);
  if (close <= at + 2 || close > lineEnd) return null;
  return { from: at, to: Math.min(skipSpace(text, close + 1), lineEnd + 1) };
}

/** What is left of a line of an item when its indentation is taken off. */
export interface IndentedLine {
  readonly from: number;
  readonly to: number;
  /** Spaces to put before it, of tabs that reach over the indentation. */
  readonly pad: number;
  /** It had the whole indentation. */
  readonly indented: boolean;
}

/**
 * A line that belongs to an item of `indentation`: indented as far (`content_re`), or, unless an empty line stands
 * before it, any line (`lazy_re`) but HTML and attributes that would begin a block. null where it does not belong.
 */
export function readItemLine(
  content: Content,
  at: number,
  indentation: number,
  lazy: boolean,
): IndentedLine | null {
  const { text } = content;
  const end = lineEndAt(content, at);
  const word = skipSpace(text, at);
  if (word >= end || word >= text.length) return null;
  const own = hasIndentation(text, at, indentation) !== -1;
  if (!own && (!lazy || endsLazyItem(content, at, indentation))) return null;
  return withoutIndentation(content, at, indentation);
}

/** Where `content_re`'s indentation ends, each step of four being spaces or a tab; -1 where the line has not got it. */
function hasIndentation(text: string, at: number, indentation: number): number {
  const steps = Math.floor(indentation / 4);
  let end = at;
  for (let i = 0; i < steps; i++) {
    end = stepEnd(text, end);
    if (end < 0) return -1;
  }
  const rest = skip(text, end, " ", end + (indentation % 4));
  return rest - end === indentation % 4 ? rest : stepEnd(text, end);
}

function stepEnd(text: string, at: number): number {
  if (text[at] === "\t") return at + 1;
  return text.startsWith("    ", at) ? at + 4 : -1;
}

function endsLazyItem(content: Content, at: number, indentation: number): boolean {
  const most = Math.min(indentation, 3);
  const start = skip(content.text, at, " ", at + most);
  return attributeListEnd(content, start) >= 0 || htmlBegins(content.text, at, most);
}

/** Tabs at the start of a line count four spaces each, whatever the column. */
function withoutIndentation(content: Content, at: number, indentation: number): IndentedLine {
  const { text } = content;
  const to = nextLine(content, at);
  const tabs = skip(text, at, "\t");
  const spaces = 4 * (tabs - at);
  if (spaces >= indentation) return { from: tabs, to, pad: spaces - indentation, indented: true };
  const rest = skip(text, tabs, " ", tabs + indentation - spaces);
  if (rest - tabs === indentation - spaces) return { from: rest, to, pad: 0, indented: true };
  return { from: tabs, to, pad: spaces, indented: false };
}
