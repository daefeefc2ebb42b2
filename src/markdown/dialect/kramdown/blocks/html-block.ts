import { matchAt, skip } from "../characters.ts";
import { sourceAt } from "../content.ts";
import { ELEMENTS_WITHOUT_BODY, SPAN_ELEMENTS, elementName } from "../html/elements.ts";
import { modelOf, readBody, skipToEndTag } from "../html/raw.ts";
import { type StartTag, commentEnd, readEndTag, readStartTag } from "../html/tags.ts";
import { type BlockReader, type Construct, addBlock, sourceElement } from "../state.ts";

const REST_OF_LINE = /[ \t]*\n/y;

/**
 *     <div>
 *     **raw**
 *     </div> text
 *
 * From the opening tag to its closing tag; what follows on the line is the next block (here a paragraph). Any element
 * will do, `<foo>` and `<视频>` too, but one of running text (`<b>`, `<img>`); in the middle of a paragraph as well.
 * Without a closing tag everything that follows is inside. With `markdown="1"` the inside is read as blocks.
 */
export const htmlBlock: Construct = {
  parse(reader) {
    const { content, at } = reader;
    const { text } = content;
    const comment = commentEnd(content, at);
    if (comment >= 0) {
      reader.at = comment;
      addSource(reader, at, comment, "comment");
      skipRestOfLine(reader);
      return true;
    }
    const from = skip(text, at, " ", at + 3);
    if (text[from] !== "<") return false;
    const tag = readStartTag(content, from);
    if (tag && !SPAN_ELEMENTS.has(tag.name.toLowerCase())) {
      readElement(reader, from, tag);
      return true;
    }
    const end = readEndTag(text, from);
    const name = end?.name.toLowerCase();
    if (!end || !name || SPAN_ELEMENTS.has(name) || reader.tree.html !== name) return false;
    reader.at = end.to;
    return "stop";
  },
};

/** Reads the element whose start tag stands at `from`, inside and end tag included. */
function readElement(reader: BlockReader, from: number, tag: StartTag): void {
  const { content, document } = reader;
  const name = elementName(tag.name);
  reader.at = tag.to;
  let to = tag.to;
  if (name === "script" || name === "style") {
    to = skipToEndTag(content, name, tag.to);
    reader.at = to;
  } else {
    const closed = tag.selfClosed || ELEMENTS_WITHOUT_BODY.has(name);
    const model = modelOf(name, tag, document.blockHtml);
    if (model === "block") skipRestOfLine(reader);
    if (!closed) {
      readBody(reader, name, model);
      to = reader.at;
      skipRestOfLine(reader);
    }
  }
  addSource(reader, from, to, "html");
}

function skipRestOfLine(reader: BlockReader): void {
  const rest = matchAt(REST_OF_LINE, reader.content.text, reader.at);
  if (rest) reader.at += rest[0].length;
}

function addSource(reader: BlockReader, from: number, to: number, kind: "html" | "comment"): void {
  const isLiquid = reader.document.liquidLines.has(sourceAt(reader.content, from));
  addBlock(reader, sourceElement(reader, isLiquid ? "liquid" : kind, from, to));
}
