import { trimEnd } from "../characters.ts";

/** REXML's `NAME_START_CHAR` and `NAME_CHAR`. */
const START =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const REST = `${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040`;

const ID = new RegExp(`[\\t ]\\{#[${START}][${REST}]*\\}$`, "u");

/** Where the words of a heading in `[from, to)` end: before white space and an id, `{#id}`. */
export function headingContent(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  if (text[end - 1] !== "}") return end;
  const id = ID.exec(text.slice(from, end));
  return id ? trimEnd(text, from, from + id.index) : end;
}
