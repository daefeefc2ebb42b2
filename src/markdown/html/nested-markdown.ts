import type { Node } from "@tiptap/pm/model";
import { schema } from "../../issue/schema/index.ts";
import { EMPTY_CONTEXT } from "../dialect/kramdown/context.ts";
import { parseInline } from "../dialect/kramdown/inline/index.ts";
import { inlineNodes } from "../document/inline-nodes.ts";
import { blocksHtml } from "./blocks.ts";
import { escapeText } from "./escape.ts";
import { readHeadings } from "./headings.ts";
import { inlinesHtml } from "./inlines.ts";
import { nestedDocument } from "./nested-document.ts";
import type { Publication } from "./publication.ts";

/** What is published of Markdown that stands in a source block: in a footnote, or in HTML with `markdown="1"`. */
export function nestedBlocksHtml(markdown: string, publication: Publication): string {
  const { engine, definitions, headings, shared } = publication;
  const doc = nestedDocument(shared === "" ? markdown : `${shared}\n\n${markdown}`, engine);
  const { idOf } = readHeadings(doc, definitions);
  return blocksHtml(doc, { ...publication, headings: { all: headings.all, idOf } });
}

/** The same for the words of a line, as in `<span>…</span>` with `markdown="1"`. */
export function nestedWordsHtml(markdown: string, publication: Publication): string {
  const lines: { from: number; to: number }[] = [];
  for (const line of markdown.matchAll(/[^\n]*(?:\n|$)/g)) {
    const to = line.index + line[0].replace(/\n$/, "").length;
    if (line[0] !== "") lines.push({ from: line.index, to });
  }
  const nodes = inlineNodes(markdown, parseInline(markdown, lines, EMPTY_CONTEXT));
  return nodes ? inlinesHtml(paragraphOf(nodes), publication) : escapeText(markdown);
}

function paragraphOf(nodes: readonly Node[]): Node {
  return schema.node("paragraph", null, nodes);
}
