import { all, holdsBlocks, rename, unwrap, wrapInside } from "./dom.ts";
import { isBold } from "./quiet-html.ts";

/**
 * WeChat articles are sections within sections, styled one by one: bold is a span's style, pictures wait in
 * `data-src`, empty paragraphs make the distance, and headings are big bold sections.
 */
export function cleanWeChat(root: DocumentFragment): void {
  for (const image of all(root, "img")) {
    const source = image.getAttribute("data-src") ?? image.getAttribute("src") ?? "";
    if (/^https?:/.test(source)) image.setAttribute("src", source);
    else image.remove();
  }
  for (const span of all(root, "span[data-style]")) if (isBold(span)) wrapInside(span, "strong");
  for (const span of all(root, "span")) unwrap(span);
  for (const section of all(root, "section").toReversed()) {
    if (holdsBlocks(section)) unwrap(section);
    else rename(section, "p");
  }
  for (const paragraph of all(root, "p")) {
    if (!paragraph.textContent?.trim() && !paragraph.querySelector("img")) paragraph.remove();
  }
}
