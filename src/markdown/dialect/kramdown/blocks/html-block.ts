import type { SourceKind } from "../../../../issue/schema/source-kinds.ts";
import { skip } from "../characters.ts";
import { sourceAt } from "../content.ts";
import { type HtmlListener, readElement, skipRestOfLine } from "../html/element.ts";
import { SPAN_ELEMENTS } from "../html/elements.ts";
import { commentEnd, readEndTag, readStartTag } from "../html/tags.ts";
import { type BlockReader, type Construct, addBlock, sourceElement } from "../state.ts";

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
  starts: "<",
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
      const hadBody = readElement(reader, tag, NOBODY);
      // Where all HTML is read as Markdown, its text does not say what is published.
      addSource(reader, from, reader.at, reader.document.blockHtml ? "other" : "html");
      if (hadBody) skipRestOfLine(reader);
      return true;
    }
    const end = readEndTag(text, from);
    const name = end?.name.toLowerCase();
    if (!end || !name || SPAN_ELEMENTS.has(name) || reader.tree.html !== name) return false;
    reader.at = end.to;
    return "stop";
  },
};

/** Nobody asks what the element holds. */
const NOBODY: HtmlListener = {
  open: () => {},
  close: () => {},
  text: () => {},
  verbatim: () => {},
  markdown: () => {},
};

function addSource(reader: BlockReader, from: number, to: number, kind: SourceKind): void {
  const isLiquid = reader.document.liquidLines.has(sourceAt(reader.content, from));
  addBlock(reader, sourceElement(reader, isLiquid ? "liquid" : kind, from, to));
}
