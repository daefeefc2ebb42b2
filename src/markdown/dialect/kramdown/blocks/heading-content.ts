import type { Span } from "../../../syntax/tree.ts";
import { trimEnd } from "../characters.ts";
import { type Content, sourceAt } from "../content.ts";

/** REXML's `NAME_START_CHAR` and `NAME_CHAR`. */
const START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const REST = `${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040`;

const ID = new RegExp(`[\\t ]\\{#[${START}][${REST}]*\\}$`, "u");

export interface HeadingContent {
  /** Where the words end: before white space and an id. */
  readonly to: number;
  /** `{#id}`, the white space before it left out. */
  readonly id: Span | null;
}

/** What stands in a heading in `[from, to)`: words, and perhaps an id. */
export function headingContent(text: string, from: number, to: number): HeadingContent {
  const end = trimEnd(text, from, to);
  const id = text[end - 1] === "}" ? ID.exec(text.slice(from, end)) : null;
  if (!id) return { to: end, id: null };
  const space = from + id.index;
  return { to: trimEnd(text, from, space), id: { from: space + 1, to: end } };
}

/** The same place in the source. */
export function sourceSpan(content: Content, { from, to }: Span): Span {
  return { from: sourceAt(content, from), to: sourceAt(content, to) };
}
