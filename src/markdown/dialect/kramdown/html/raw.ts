import { matchAt } from "../characters.ts";
import { type Content, nextIndex } from "../content.ts";
import type { BlockReader } from "../state.ts";
import { container } from "../element.ts";
import { MOST_CONTAINERS, parseBlocksHere } from "../nested.ts";
import { type ContentModel, ELEMENTS_WITHOUT_BODY, contentModel, elementName } from "./elements.ts";
import { type StartTag, commentEnd, instructionEnd, readEndTag, readStartTag } from "./tags.ts";

const REST_OF_LINE = /[ \t]*\n/y;

/** How the inside of an element is read: raw, but for its `markdown` attribute. */
export function modelOf(name: string, tag: StartTag, blockHtml: boolean): ContentModel {
  if (tag.markdown === "1") return contentModel(name);
  if (tag.markdown === "block" || tag.markdown === "span") return tag.markdown;
  return blockHtml && tag.markdown !== "0" ? contentModel(name) : "raw";
}

/** Moves to the end of an element's body and its end tag. */
export function readBody(reader: BlockReader, name: string, model: ContentModel): void {
  if (model === "span") {
    reader.at = skipToEndTag(reader.content, name, reader.at);
  } else if (model === "block" && reader.depth < MOST_CONTAINERS) {
    parseBlocksHere(reader, container(name));
  } else {
    skipRawHtml(reader, name);
  }
}

/** Moves behind the end tag of the element `name` (read as raw HTML), or to the end where there is none. */
function skipRawHtml(reader: BlockReader, name: string): void {
  const { content } = reader;
  const { text } = content;
  const open = [name];
  while (open.length > 0) {
    const at = nextIndex(content, "<", reader.at);
    if (at < 0) {
      reader.at = text.length;
      return;
    }
    reader.at = readRawPiece(reader, at, open);
  }
}

/** Reads what begins with the `<` at `at`; returns where the next piece begins. */
function readRawPiece(reader: BlockReader, at: number, open: string[]): number {
  const { content } = reader;
  const skipped = Math.max(commentEnd(content, at), instructionEnd(content, at));
  if (skipped >= 0) return skipped;
  const tag = readStartTag(content, at);
  if (tag) {
    const name = elementName(tag.name);
    if (name === "script" || name === "style") return skipToEndTag(content, name, tag.to);
    const closed = tag.selfClosed || ELEMENTS_WITHOUT_BODY.has(name);
    // Inside raw HTML only an attribute of its own has an element read otherwise.
    const model = modelOf(name, tag, false);
    if (model === "raw") {
      if (!closed) open.push(name);
      return tag.to;
    }
    reader.at = tag.to;
    if (model === "block")
      reader.at += matchAt(REST_OF_LINE, content.text, tag.to)?.[0].length ?? 0;
    if (!closed) readBody(reader, name, model);
    return reader.at;
  }
  const end = readEndTag(content.text, at);
  if (!end) return at + 1;
  const innermost = open.at(-1);
  if (innermost !== undefined && elementName(innermost) === elementName(end.name)) open.pop();
  return end.to;
}

/** Where the first end tag of `name` from `at` on ends; the end of the content where there is none. */
export function skipToEndTag(content: Content, name: string, at: number): number {
  const closing = new RegExp(`</${name.replace(/[.]/g, "\\.")}[ \\t\\n\\v\\f\\r]*>`, "gi");
  closing.lastIndex = at;
  const match = closing.exec(content.text);
  return match ? match.index + match[0].length : content.text.length;
}
