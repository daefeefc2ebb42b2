import type { Config, UponSanitizeAttributeHookEvent } from "dompurify";

/** What in an SVG could run or fetch something when its file is opened on the site; as `<img>` it never does. */
const LIVE =
  /<script|<!ENTITY|\son\w+\s*=|javascript:|@import|\battributeName\s*=\s*["'](?:\w+:)?href|(?:\bhref|\bsrc)\s*=\s*["']\s*(?!#|data:image\/(?!svg))|url\(\s*(?:["']|&quot;)?\s*(?!["'\s]|&quot;|#|data:)/i;
const XHTML = "http://www.w3.org/1999/xhtml";
/** Pages of their own inside of a drawing, as programs that draw diagrams write their labels. */
const LABELS = /<foreignObject/i;

const SANITISING: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
  USE_PROFILES: { svg: true, svgFilters: true, html: true },
  // `use` shows a part of the same drawing: formulas and plots are made of it.
  ADD_TAGS: ["foreignObject", "use"],
  HTML_INTEGRATION_POINTS: { foreignobject: true },
  FORBID_TAGS: ["form", "input", "button", "textarea", "select", "video", "audio", "source"],
  RETURN_DOM_FRAGMENT: true,
};

/**
 * The bytes of an SVG without anything live: the same bytes where there was nothing, else what a sanitiser leaves, without
 * what leads out of it. null where that still holds something live, or is no drawing.
 */
export async function cleanDrawing(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const text = new TextDecoder().decode(bytes);
  if (!LIVE.test(text) && !LABELS.test(text)) return bytes;
  const { default: purify } = await import("dompurify");
  purify.addHook("uponSanitizeAttribute", dropOutside);
  try {
    const drawing = purify.sanitize(text, SANITISING).querySelector("svg");
    if (!drawing) return null;
    for (const style of drawing.querySelectorAll("style"))
      style.textContent = withoutFetches(style.textContent);
    // Said once more by what writes XML, where a page in a drawing says what it is.
    for (const element of drawing.querySelectorAll("[xmlns]"))
      if (element.namespaceURI === XHTML) element.removeAttribute("xmlns");
    // Written as XML: what is written as HTML has entities that no drawing knows.
    const clean = new XMLSerializer().serializeToString(drawing);
    return LIVE.test(clean) ? null : new TextEncoder().encode(clean);
  } finally {
    purify.removeHook("uponSanitizeAttribute", dropOutside);
  }
}

/** Links and pictures that are not in the drawing itself. */
function dropOutside(_: Element, attribute: UponSanitizeAttributeHookEvent): void {
  const { attrName, attrValue } = attribute;
  const leads = /^(?:xlink:)?(?:href|src|srcset)$/.test(attrName);
  if (leads && !/^\s*(?:#|data:image\/(?!svg))/i.test(attrValue)) attribute.keepAttr = false;
  else attribute.attrValue = withoutFetches(attrValue);
}

/** Styles without what they would fetch. */
function withoutFetches(styles: string): string {
  return styles
    .replace(/@import[^;]*(?:;|$)/gi, "")
    .replace(/url\(\s*["']?\s*(?!["'\s]|#|data:)[^)]*\)/gi, "none");
}
