import { all, unwrap, wrapInside } from "./dom.ts";

/**
 * Google Docs wraps all in `<b style="font-weight:normal" id="docs-internal-guid-…">`, says bold, italic and strike by
 * the style of spans, sends links through its redirector, and puts a `<br>` between paragraphs.
 */
export function cleanGoogleDocs(root: DocumentFragment): void {
  for (const wrapper of all(root, '[id^="docs-internal-guid-"]')) unwrap(wrapper);
  for (const span of all(root, "span[style]")) {
    const { fontWeight, fontStyle, textDecorationLine, textDecoration } = span.style;
    if (Number(fontWeight) >= 600 || fontWeight === "bold") wrapInside(span, "strong");
    if (fontStyle === "italic") wrapInside(span, "em");
    if ((textDecorationLine || textDecoration).includes("line-through")) wrapInside(span, "del");
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
