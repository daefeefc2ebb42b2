import { type Content, contentOf, nextIndex } from "../content.ts";
import { BLOCK_ELEMENTS, ELEMENTS_WITHOUT_BODY, elementName } from "./elements.ts";
import { escapeTags, startTagHtml } from "./tag-html.ts";
import { commentEnd, readEndTag, readStartTag } from "./tags.ts";

/**
 * What kramdown publishes of an element in a line whose inside it does not read as Markdown (`<u>…</u>`, `<code>…</code>`,
 * `<x_y>…`): tags of blocks and end tags that end nothing become text, entities and comments stay. What nothing ends is
 * added to `open`, the elements that stand open before it.
 */
export function publishHtmlSpan(text: string, open: string[]): string {
  const content = contentOf(text);
  let html = "";
  let at = 0;
  while (at < text.length) {
    const start = nextIndex(content, "<", at);
    html += escapeTags(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) break;
    const piece = pieceAt(content, start, open);
    html += piece.html;
    at = piece.to;
  }
  return html;
}

function pieceAt(content: Content, at: number, open: string[]): { html: string; to: number } {
  const { text } = content;
  const comment = commentEnd(content, at);
  if (comment >= 0) return { html: text.slice(at, comment), to: comment };
  const end = readEndTag(text, at);
  if (end) {
    const ends = open.at(-1) === elementName(end.name);
    const html = ends ? closing(open.splice(-1)) : escapeTags(text.slice(at, end.to));
    return { html, to: end.to };
  }
  const tag = readStartTag(content, at);
  const to = tag ? tag.to : at + 1;
  const name = tag ? elementName(tag.name) : "";
  if (!tag || BLOCK_ELEMENTS.has(name)) return { html: escapeTags(text.slice(at, to)), to };
  if (ELEMENTS_WITHOUT_BODY.has(name)) return { html: startTagHtml(name, tag), to };
  const html = startTagHtml(name, { ...tag, selfClosed: false });
  if (tag.selfClosed) return { html: `${html}</${name}>`, to };
  open.push(name);
  return { html, to };
}

/** End tags of elements, the innermost first. */
function closing(open: readonly string[]): string {
  return open.toReversed().reduce((html, name) => `${html}</${name}>`, "");
}
