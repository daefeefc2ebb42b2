import { EMPTY_CONTEXT } from "../dialect/kramdown/context.ts";
import { parseInline } from "../dialect/kramdown/inline/index.ts";
import { parseGfm } from "../dialect/gfm/index.ts";
import type { Inline } from "../syntax/tree.ts";
import { attributesHtml, escapeText } from "./escape.ts";
import type { Publication } from "./publication.ts";
import { publishedUrl } from "./url.ts";

/**
 * What is published of a link or emphasis without words (`[](address)`), or of an address among a link's words
 * (`[<address>](other)`), which the document holds as they are written; null where the text is something else.
 */
export function emptyElementHtml(text: string, { engine }: Publication): string | null {
  const [element, ...others] = engine === "gfm" ? gfmInlines(text) : kramdownInlines(text);
  if (!element || others.length > 0 || !("children" in element)) return null;
  if (element.type === "link" && element.form === "autolink") {
    const { content } = element;
    const words = escapeText(text.slice(content.from, content.to));
    return `<a${attributesHtml({ href: publishedUrl(element.href, engine) })}>${words}</a>`;
  }
  if (element.children.length > 0) return null;
  if (element.type !== "link") return TAGS[element.type];
  const { href, title } = element;
  return `<a${attributesHtml({ href: publishedUrl(href, engine), title })}></a>`;
}

const TAGS = { em: "<em></em>", strong: "<strong></strong>", strike: "<del></del>" } as const;

function kramdownInlines(text: string): readonly Inline[] {
  return parseInline(text, [{ from: 0, to: text.length }], EMPTY_CONTEXT);
}

function gfmInlines(text: string): readonly Inline[] {
  const [block] = parseGfm(text, 0);
  return block?.type === "paragraph" ? block.children : [];
}
