import { all, unwrap, wrapInside } from "./dom.ts";
import { declared, isBold } from "./quiet-html.ts";

/**
 * Google Docs wraps all in `<b style="font-weight:normal" id="docs-internal-guid-…">`, says bold, italic and strike by
 * the style of spans, sends links through its redirector, and puts a `<br>` between paragraphs.
 */
export function cleanGoogleDocs(root: DocumentFragment): void {
  for (const wrapper of all(root, '[id^="docs-internal-guid-"]')) unwrap(wrapper);
  for (const span of all(root, "span[data-style]")) {
    const decoration = declared(span, "text-decoration-line") || declared(span, "text-decoration");
    if (isBold(span)) wrapInside(span, "strong");
    if (declared(span, "font-style") === "italic") wrapInside(span, "em");
    if (decoration.includes("line-through")) wrapInside(span, "del");
    unwrap(span);
  }
  for (const anchor of all(root, "a[href]")) {
    const target = redirectTarget(anchor.getAttribute("href") ?? "");
    if (target) anchor.setAttribute("href", target);
  }
  for (const lineBreak of all(root, "br")) {
    if (lineBreak.parentNode === root || lineBreak.nextSibling === null) lineBreak.remove();
  }
}

function redirectTarget(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.hostname === "www.google.com" && url.pathname === "/url"
    ? url.searchParams.get("q")
    : null;
}
