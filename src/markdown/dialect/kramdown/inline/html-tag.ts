import { isSpace } from "./characters.ts";
import { KNOWN_ELEMENTS } from "./html-elements.ts";

const FIRST = "[\\p{Alphabetic}_]";
const REST = "[-\\p{Alphabetic}\\p{Nd}._]*";
const NAME = `(?:${FIRST}${REST}:)?${FIRST}${REST}`;
const SPACE = "[ \\t\\n\\v\\f\\r]";
const WORD = "[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]";

const OPEN = new RegExp(`<(${NAME})`, "uy");
const ATTRIBUTE = new RegExp(
  `${SPACE}+(${NAME})(?:${SPACE}*=${SPACE}*(?:(${WORD}+)|"([^"]*)"|'([^']*)'))?`,
  "uy",
);
const END = new RegExp(`${SPACE}*(/)?>`, "uy");
const CLOSE = new RegExp(`</(${NAME})${SPACE}*>`, "uy");

export interface StartTag {
  /** In lower case if it is known. */
  readonly name: string;
  /** Names in lower case if the element is known; the last of one name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `<a/>` */
  readonly closed: boolean;
  readonly to: number;
}

/**
 * kramdown's `HTML_TAG_RE` at `at`: an attribute's value is a word or quoted, so `<a href=http://x>` is no tag; names may
 * hold `_` and any letters, so `<broker_id>` is one.
 */
export function startTagAt(text: string, at: number): StartTag | null {
  OPEN.lastIndex = at;
  const written = OPEN.exec(text)?.[1];
  if (written === undefined) return null;
  const lower = written.toLowerCase();
  const known = KNOWN_ELEMENTS.has(lower);
  const attributes = new Map<string, string>();
  let to = at + 1 + written.length;
  for (;;) {
    ATTRIBUTE.lastIndex = to;
    const match = ATTRIBUTE.exec(text);
    if (match === null) break;
    const name = match[1] ?? "";
    attributes.set(known ? name.toLowerCase() : name, match[2] ?? match[3] ?? match[4] ?? "");
    to += match[0].length;
  }
  END.lastIndex = to;
  const end = END.exec(text);
  if (end === null) return null;
  const closed = end[1] !== undefined;
  return { name: known ? lower : written, attributes, closed, to: to + end[0].length };
}

/** kramdown's `HTML_TAG_CLOSE_RE` at `at`. */
export function endTagAt(
  text: string,
  at: number,
): { readonly name: string; readonly to: number } | null {
  CLOSE.lastIndex = at;
  const match = CLOSE.exec(text);
  return match === null ? null : { name: match[1] ?? "", to: at + match[0].length };
}

/** Where the end tag of this very element at `at` ends, -1 if there is none. */
export function endOfElementAt(text: string, at: number, name: string): number {
  if (text[at + 1] !== "/") return -1;
  const after = at + 2 + name.length;
  const written = text.slice(at + 2, after);
  if (written !== name && !(KNOWN_ELEMENTS.has(name) && written.toLowerCase() === name)) return -1;
  let to = after;
  while (isSpace(text.charCodeAt(to))) to++;
  return text[to] === ">" ? to + 1 : -1;
}
