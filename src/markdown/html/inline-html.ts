import { ELEMENTS_WITHOUT_BODY } from "../dialect/kramdown/html/elements.ts";
import { publishHtmlSpan } from "../dialect/kramdown/html/publish-span.ts";
import { endTagAt, startTagAt } from "../dialect/kramdown/inline/html-tag.ts";
import { escapeText } from "./escape.ts";

/** Names of the elements that stand open, the outermost first. */
export type OpenElements = string[];

/**
 * What kramdown publishes of an HTML tag in a line, or of an element whose inside it leaves alone: `<b/>` is closed,
 * what nothing ends is added to `open`; an end tag that ends nothing is text.
 */
export function inlineHtml(text: string, open: OpenElements): string {
  const end = endTagAt(text, 0);
  if (end) return closeElement(end.name, text, open);
  const start = startTagAt(text, 0);
  if (!start) return escapeText(text);
  const isEmpty = ELEMENTS_WITHOUT_BODY.has(start.name);
  if (start.to < text.length) return publishHtmlSpan(text, open);
  if (isEmpty) return text.replace(/\s*\/?>$/, " />");
  if (start.closed) return `${text.replace(/\s*\/>$/, ">")}</${start.name}>`;
  open.push(start.name);
  return text;
}

function closeElement(name: string, text: string, open: OpenElements): string {
  const at = open.findLastIndex((other) => other.toLowerCase() === name.toLowerCase());
  if (at < 0) return escapeText(text);
  return open
    .splice(at)
    .toReversed()
    .map((inner) => `</${inner}>`)
    .join("");
}
