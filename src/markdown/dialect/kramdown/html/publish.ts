import { readBlocks } from "../block-parser.ts";
import { contentOf } from "../content.ts";
import { container } from "../element.ts";
import type { BlockReader } from "../state.ts";
import { type HtmlListener, modelOf, readElement } from "./element.ts";
import { ELEMENTS_WITHOUT_BODY } from "./elements.ts";
import { escapeTags, startTagHtml } from "./tag-html.ts";
import { readStartTag } from "./tags.ts";

/** How Markdown inside HTML is published. */
export interface InsideHtml {
  /** `isClosed`: an end tag follows. */
  readonly blocks: (markdown: string, isClosed: boolean) => string;
  readonly spans: (markdown: string) => string;
}

/**
 * What kramdown publishes of a raw HTML block, `text` being its lines: every element is closed, an end tag that ends
 * nothing becomes text (`</source>`, `</br>`), `markdown="1"` goes away and its inside is read as Markdown.
 */
export function publishHtmlBlock(text: string, inside: InsideHtml): string {
  const content = contentOf(`${text}\n`);
  const pieces: string[] = [];
  const reader = readerOf(content);
  while (reader.at < text.length) {
    const tag = readStartTag(content, reader.at);
    if (tag) readElement(reader, tag, writer(content.text, pieces, inside));
    else pieces.push(text.charAt(reader.at++));
  }
  return pieces.join("").trimEnd();
}

function readerOf(content: BlockReader["content"]): BlockReader {
  return {
    content,
    tree: container(),
    document: {
      source: content.text,
      links: new Map(),
      attributes: new Map(),
      footnotes: new Set(),
      abbreviations: new Map(),
      liquidLines: new Set(),
      silentLiquid: [],
      blockHtml: false,
      readBlocks,
    },
    depth: 0,
    at: 0,
    pending: null,
  };
}

function writer(text: string, pieces: string[], inside: InsideHtml): HtmlListener {
  return {
    open: (name, tag) => {
      const isEmpty = tag.selfClosed && modelOf(name, tag, false) !== "raw";
      pieces.push(startTagHtml(name, isEmpty ? { ...tag, selfClosed: false } : tag));
      if (isEmpty && !ELEMENTS_WITHOUT_BODY.has(name)) pieces.push(`</${name}>`);
    },
    close: (name) => pieces.push(`</${name}>`),
    text: (from, to) => pieces.push(escapeTags(text.slice(from, to))),
    verbatim: (from, to) => pieces.push(text.slice(from, to)),
    markdown: (from, to, model) => {
      const markdown = text.slice(from, to);
      if (model === "span") {
        pieces.push(inside.spans(markdown));
        return;
      }
      const blocks = inside.blocks(markdown, text.charAt(to) === "<").trimEnd();
      if (blocks !== "") pieces.push("\n", blocks, "\n");
    },
  };
}
