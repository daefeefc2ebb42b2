/** What in an SVG could run or fetch something when its file is opened on the site; as `<img>` it never does. */
const LIVE =
  /<script|<foreignObject|<!ENTITY|\son\w+\s*=|javascript:|@import|(?:\bhref|\bsrc)\s*=\s*["']\s*(?!#|data:image\/(?!svg))|url\(\s*["']?\s*(?!#)/i;

/**
 * The bytes of an SVG without anything live: the same bytes where there was nothing, else what a sanitiser leaves. null
 * where that still holds something live.
 */
export async function cleanDrawing(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const text = new TextDecoder().decode(bytes);
  if (!LIVE.test(text)) return bytes;
  const { default: purify } = await import("dompurify");
  const clean = purify.sanitize(text, { USE_PROFILES: { svg: true, svgFilters: true } });
  return LIVE.test(clean) || !clean.includes("<svg") ? null : new TextEncoder().encode(clean);
}
