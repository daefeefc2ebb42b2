import type { Node } from "@tiptap/pm/model";
import type { SourceKind } from "../../issue/schema/index.ts";
import { publishHtmlBlock } from "../dialect/kramdown/html/publish.ts";
import type { Attributes } from "../dialect/kramdown/context.ts";
import { attributesHtml, escapeText } from "./escape.ts";
import type { Publication } from "./publication.ts";
import { tocHtml } from "./toc.ts";

type PublishedSource = (text: string, publication: Publication, given: Attributes) => string;

const silent: PublishedSource = () => "";
const shown =
  (kind: SourceKind): PublishedSource =>
  (text) =>
    `<pre data-source="${kind}">${escapeText(text)}\n</pre>\n`;

const SOURCES = {
  html: htmlBlock,
  comment: (text) => (text.trimStart().startsWith("<!--") ? `${text}\n` : ""),
  liquid: shown("liquid"),
  math: mathBlock,
  attributes: silent,
  "attribute-definition": silent,
  "link-definition": silent,
  abbreviation: silent,
  footnote: silent,
  "definition-list": shown("definition-list"),
  toc: tocHtml,
  boundary: silent,
  other: (text, publication, given) => {
    const raw = /^\s*\{::nomarkdown[^}]*\}([^]*)\{:\/(?:nomarkdown)?\}\s*$/.exec(text)?.[1];
    return raw === undefined
      ? shown("other")(text, publication, given)
      : publication.parts.rawHtml(`${raw}\n`);
  },
} satisfies Record<SourceKind, PublishedSource>;

/** What is published of a block that is shown as its text. Notes stand in a section of their own. */
export function sourceHtml(node: Node, given: Attributes, publication: Publication): string {
  const kind: SourceKind = node.attrs["kind"];
  return SOURCES[kind](node.textContent, publication, given);
}

/** A formula that has attributes stands in an element. */
function mathBlock(text: string, _: Publication, given: Attributes): string {
  const formula = `\\[${escapeText(text.trim().replace(/^\$\$\s*|\s*\$\$$/g, ""))}\\]\n`;
  return Object.keys(given).length === 0
    ? formula
    : `<div${attributesHtml(given)}>${formula}</div>\n`;
}

/**
 * Stands for the end tag behind Markdown in HTML: what must have an empty line behind it, as a table, has none there.
 */
const CLOSING = "<inside-end></inside-end>\n";

const asItIs = (html: string): string => html;

/** GitHub publishes raw HTML as it is, kramdown reads it (see `publishHtmlBlock`). */
function htmlBlock(text: string, publication: Publication): string {
  const { rawHtml } = publication.parts;
  if (publication.engine === "gfm") return rawHtml(`${text}\n`);
  // What stands in it is a part of it, and is shown with it.
  const inside = { ...publication, parts: { ...publication.parts, rawHtml: asItIs } };
  const html = publishHtmlBlock(text, {
    blocks: (markdown, isClosed) => {
      const whole = isClosed ? markdown + CLOSING : markdown;
      return publication.publish.nestedBlocks(whole, inside).replace(CLOSING.trim(), "");
    },
    spans: (markdown) => publication.publish.nestedWords(markdown, inside),
  });
  return rawHtml(`${html}\n`);
}
