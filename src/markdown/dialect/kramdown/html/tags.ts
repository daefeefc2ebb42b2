import { NAME, SPACE, WORD, matchAt, skipSpace } from "../characters.ts";
import { type Content, nextIndex } from "../content.ts";
import { isKnownElement } from "./elements.ts";

const OPENING = new RegExp(`<(${NAME})`, "uy");
const ATTRIBUTE_NAME = new RegExp(`${SPACE}+(${NAME})`, "uy");
const EQUALS = new RegExp(`${SPACE}*=${SPACE}*`, "y");
const UNQUOTED = new RegExp(`${WORD}+`, "uy");
const CLOSING = new RegExp(`</(${NAME})${SPACE}*>`, "uy");

export interface StartTag {
  readonly name: string;
  readonly to: number;
  readonly selfClosed: boolean;
  /** By name, in lower case for elements that kramdown knows; the last of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The value of its `markdown` attribute. */
  readonly markdown: string | null;
}

/**
 * kramdown's `HTML_TAG_RE`: `<name attribute attribute=word attribute="…">`. An unquoted value is a word: with
 * `<div width=100%>` there is no tag.
 */
export function readStartTag(content: Content, at: number): StartTag | null {
  const { text } = content;
  const opening = matchAt(OPENING, text, at);
  const name = opening?.[1];
  if (!opening || !name) return null;
  let end = at + opening[0].length;
  const attributes = new Map<string, string>();
  const known = isKnownElement(name);
  for (;;) {
    const attribute = matchAt(ATTRIBUTE_NAME, text, end);
    if (!attribute) break;
    end += attribute[0].length;
    const value = readValue(content, end);
    if (value) end = value.to;
    const key = attribute[1] ?? "";
    attributes.set(known ? key.toLowerCase() : key, value?.value ?? "");
  }
  end = skipSpace(text, end);
  const selfClosed = text[end] === "/";
  if (selfClosed) end++;
  if (text[end] !== ">") return null;
  return {
    name,
    to: end + 1,
    selfClosed,
    attributes,
    markdown: attributes.get("markdown") ?? null,
  };
}

function readValue(content: Content, at: number): { value: string; to: number } | null {
  const { text } = content;
  const equals = matchAt(EQUALS, text, at);
  if (!equals) return null;
  const from = at + equals[0].length;
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = nextIndex(content, quote, from + 1);
    return close < 0 ? null : { value: text.slice(from + 1, close), to: close + 1 };
  }
  const word = matchAt(UNQUOTED, text, from);
  return word && { value: word[0], to: from + word[0].length };
}

export interface EndTag {
  readonly name: string;
  readonly to: number;
}

/** kramdown's `HTML_TAG_CLOSE_RE`. */
export function readEndTag(text: string, at: number): EndTag | null {
  const match = matchAt(CLOSING, text, at);
  return match?.[1] ? { name: match[1], to: at + match[0].length } : null;
}

/** Where the comment that begins at `at` ends; -1 where none does. */
export function commentEnd(content: Content, at: number): number {
  if (!content.text.startsWith("<!--", at)) return -1;
  const close = nextIndex(content, "-->", at + 4);
  return close < 0 ? -1 : close + 3;
}

/** Where the processing instruction `<? … ?>` that begins at `at` ends; -1 where none does. */
export function instructionEnd(content: Content, at: number): number {
  if (!content.text.startsWith("<?", at)) return -1;
  const close = nextIndex(content, "?>", at + 2);
  return close < 0 ? -1 : close + 2;
}

/** Where the first end tag of `name` from `at` on begins; the end of the content where there is none. */
export function endTagStart(content: Content, name: string, at: number): number {
  const closing = new RegExp(`</${name.replaceAll(".", "\\.")}[ \\t\\n\\v\\f\\r]*>`, "gi");
  closing.lastIndex = at;
  return closing.exec(content.text)?.index ?? content.text.length;
}
