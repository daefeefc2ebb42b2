import type { Node } from "@tiptap/pm/model";
import type { SourceKind } from "../../issue/schema/index.ts";
import { publishHtmlBlock } from "../dialect/kramdown/html/publish.ts";
import { escapeText } from "./escape.ts";
import type { Publication } from "./publication.ts";
import { tocHtml } from "./toc.ts";

type PublishedSource = (text: string, publication: Publication) => string;

const silent: PublishedSource = () => "";
const shown =
  (kind: SourceKind): PublishedSource =>
  (text) =>
    `<pre data-source="${kind}">${escapeText(text)}\n</pre>\n`;

const SOURCES = {
  html: htmlBlock,
  comment: (text) => (text.trimStart().startsWith("<!--") ? `${text}\n` : ""),
  liquid: shown("liquid"),
  math: (text) => `\\[${escapeText(text.trim().replace(/^\$\$\s*|\s*\$\$$/g, ""))}\\]\n`,
  attributes: silent,
  "attribute-definition": silent,
  "link-definition": silent,
  abbreviation: silent,
  footnote: silent,
  "definition-list": shown("definition-list"),
  toc: tocHtml,
  boundary: silent,
  other: (text, publication) => {
    const raw = /^\s*\{::nomarkdown[^}]*\}([^]*)\{:\/(?:nomarkdown)?\}\s*$/.exec(text)?.[1];
    return raw === undefined ? shown("other")(text, publication) : `${raw}\n`;
  },
} satisfies Record<SourceKind, PublishedSource>;

/** What is published of a block that is shown as its text. Notes stand in a section of their own. */
export function sourceHtml(
  node: Node,
  _given: Readonly<Record<string, string>>,
  publication: Publication,
): string {
  const kind: SourceKind = node.attrs["kind"];
  return SOURCES[kind](node.textContent, publication);
}

/** GitHub publishes raw HTML as it is, kramdown reads it (see `publishHtmlBlock`). */
function htmlBlock(text: string, publication: Publication): string {
  if (publication.engine === "gfm") return `${text}\n`;
  const html = publishHtmlBlock(text, {
    blocks: (markdown) => publication.publish.nestedBlocks(markdown, publication),
    spans: (markdown) => publication.publish.nestedWords(markdown, publication),
  });
  return `${html}\n`;
}
