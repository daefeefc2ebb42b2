import { ELEMENTS_WITHOUT_BODY } from "./elements.ts";
import type { StartTag } from "./tags.ts";

/** A start tag as kramdown writes it: every attribute in double quotes, `markdown` left out. */
export function startTagHtml(name: string, tag: StartTag): string {
  const attributes = [...tag.attributes]
    .filter(([key]) => key !== "markdown")
    .map(([key, value]) => ` ${key}="${escapeTags(value).replaceAll('"', "&quot;")}"`)
    .join("");
  const closed = tag.selfClosed || ELEMENTS_WITHOUT_BODY.has(name);
  return `<${name}${attributes}${closed ? " />" : ">"}`;
}

const BARE_AMPERSAND = /&(?!(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);)/g;

/** Text in which tags mean nothing; entities stay, which matters where browsers know none, as in `<iframe>`. */
export function escapeTags(text: string): string {
  const escaped = text.includes("&") ? text.replace(BARE_AMPERSAND, "&amp;") : text;
  return escaped.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
