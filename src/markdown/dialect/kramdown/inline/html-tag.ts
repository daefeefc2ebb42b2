import { contentOf } from "../content.ts";
import type { Content } from "../content.ts";
import { elementName, isKnownElement } from "../html/elements.ts";
import { readEndTag, readStartTag } from "../html/tags.ts";
import type { EndTag } from "../html/tags.ts";
import { isSpaceCode } from "./characters.ts";

export interface InlineTag {
  /** In lower case if kramdown knows it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `<a/>` */
  readonly closed: boolean;
  readonly to: number;
}

/** The start tag at `at`: names may hold `_` and any letters, so `<broker_id>` is one. */
export function startTagAt(text: string, at: number): InlineTag | null {
  return startTagIn(contentOf(text), at);
}

/** The same in a text of which answers are remembered. */
export function startTagIn(content: Content, at: number): InlineTag | null {
  const tag = readStartTag(content, at);
  if (tag === null) return null;
  const { attributes, selfClosed, to } = tag;
  return { name: elementName(tag.name), attributes, closed: selfClosed, to };
}

export function endTagAt(text: string, at: number): EndTag | null {
  return readEndTag(text, at);
}

/** Where the end tag of this very element at `at` ends, -1 if there is none. */
export function endOfElementAt(text: string, at: number, name: string): number {
  if (text[at + 1] !== "/") return -1;
  const after = at + 2 + name.length;
  const written = text.slice(at + 2, after);
  if (written !== name && !(isKnownElement(name) && written.toLowerCase() === name)) return -1;
  let to = after;
  while (isSpaceCode(text.charCodeAt(to))) to++;
  return text[to] === ">" ? to + 1 : -1;
}
