import { matchAt } from "../characters.ts";
import { type Content, nextIndex } from "../content.ts";
import { container } from "../element.ts";
import { MOST_CONTAINERS, parseBlocksHere } from "../nested.ts";
import type { BlockReader } from "../state.ts";
import { type ContentModel, ELEMENTS_WITHOUT_BODY, contentModel, elementName } from "./elements.ts";
import {
  type StartTag,
  commentEnd,
  endTagStart,
  instructionEnd,
  readEndTag,
  readStartTag,
} from "./tags.ts";

const REST_OF_LINE = /[ \t]*\n/y;

/** Who wants to know what an element holds; places are in the reader's content. */
export interface HtmlListener {
  readonly open: (name: string, tag: StartTag) => void;
  readonly close: (name: string) => void;
  /** Text, and tags that mean nothing. */
  readonly text: (from: number, to: number) => void;
  /** A comment, an instruction, the inside of a script. */
  readonly verbatim: (from: number, to: number) => void;
  /** Markdown, by `markdown="1"`. */
  readonly markdown: (from: number, to: number, model: "block" | "span") => void;
}

/**
 * Reads the element whose start tag was read as `tag`, up to behind its end tag; where that is missing, up to the end.
 * Iterative in raw HTML, however deep. Returns whether it had a body that kramdown reads with it (a script's is read
 * before): then the rest of its last line, if empty, is its own.
 */
export function readElement(reader: BlockReader, tag: StartTag, listener: HtmlListener): boolean {
  const name = elementName(tag.name);
  reader.at = tag.to;
  listener.open(name, tag);
  if (isClosed(name, tag)) {
    if (modelOf(name, tag, reader.document.blockHtml) === "block") skipRestOfLine(reader);
    return false;
  }
  const open = [name];
  readBody(reader, name, modelOf(name, tag, reader.document.blockHtml), open, listener);
  while (open.length > 0) readPiece(reader, open, listener);
  return name !== "script" && name !== "style";
}

/** Reads on to the next tag in raw HTML, and that tag. */
function readPiece(reader: BlockReader, open: string[], listener: HtmlListener): void {
  const { content } = reader;
  const { text } = content;
  const at = nextIndex(content, "<", reader.at);
  listener.text(reader.at, at < 0 ? text.length : at);
  if (at < 0) {
    reader.at = text.length;
    for (const name of open.splice(0).toReversed()) listener.close(name);
    return;
  }
  const skipped = Math.max(commentEnd(content, at), instructionEnd(content, at));
  const tag = skipped < 0 ? readStartTag(content, at) : null;
  const end = tag ? null : readEndTag(text, at);
  if (skipped >= 0) {
    listener.verbatim(at, skipped);
    reader.at = skipped;
  } else if (tag) {
    readNested(reader, tag, open, listener);
  } else if (end && elementName(end.name) === open.at(-1)) {
    listener.close(open.pop() ?? "");
    reader.at = end.to;
  } else {
    reader.at = end ? end.to : at + 1;
    listener.text(at, reader.at);
  }
}

function readNested(
  reader: BlockReader,
  tag: StartTag,
  open: string[],
  listener: HtmlListener,
): void {
  const name = elementName(tag.name);
  // Inside raw HTML only an attribute of its own has an element read otherwise.
  const model = modelOf(name, tag, false);
  listener.open(name, tag);
  reader.at = tag.to;
  if (isClosed(name, tag)) {
    if (model === "block") skipRestOfLine(reader);
    return;
  }
  open.push(name);
  readBody(reader, name, model, open, listener);
}

/** Reads an inside that is not raw HTML, and its end tag; of raw HTML nothing. */
function readBody(
  reader: BlockReader,
  name: string,
  model: ContentModel,
  open: string[],
  listener: HtmlListener,
): void {
  const { content } = reader;
  const from = reader.at;
  if (name === "script" || name === "style" || model === "span") {
    const end = endTagStart(content, name, from);
    if (model === "span") listener.markdown(from, end, "span");
    else listener.verbatim(from, end);
    reader.at = readEndTag(content.text, end)?.to ?? end;
  } else if (model === "block" && reader.depth < MOST_CONTAINERS) {
    skipRestOfLine(reader);
    const inside = reader.at;
    parseBlocksHere(reader, container(name));
    listener.markdown(inside, insideEnd(content, inside, reader.at, name), "block");
  } else {
    return;
  }
  listener.close(open.pop() ?? "");
}

/** Where the end tag begins with which the blocks in `[from, to)` ended. */
function insideEnd(content: Content, from: number, to: number, name: string): number {
  const start = content.text.lastIndexOf("<", to);
  const end = start < from ? null : readEndTag(content.text, start);
  return end && end.to === to && elementName(end.name) === name ? start : to;
}

function isClosed(name: string, tag: StartTag): boolean {
  const isScript = name === "script" || name === "style";
  return !isScript && (tag.selfClosed || ELEMENTS_WITHOUT_BODY.has(name));
}

/** How the inside of an element is read: raw, but for its `markdown` attribute. */
export function modelOf(name: string, tag: StartTag, blockHtml: boolean): ContentModel {
  const { markdown } = tag;
  if (name === "script" || name === "style") return "raw";
  if (markdown === "1") return contentModel(name);
  if (markdown === "block" || markdown === "span") return markdown;
  return blockHtml && markdown !== "0" ? contentModel(name) : "raw";
}

/** Moves behind white space up to the next line, if there is nothing else. */
export function skipRestOfLine(reader: BlockReader): void {
  const rest = matchAt(REST_OF_LINE, reader.content.text, reader.at);
  if (rest) reader.at += rest[0].length;
}
