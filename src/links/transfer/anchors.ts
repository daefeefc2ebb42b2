import { LONGEST_TEXT } from "./transfer.ts";

/** An `<a>` of an HTML text: its address, and its words (of a link that holds only a picture, the picture's `alt`). */
export interface Anchor {
  readonly href: string;
  readonly words: string;
}

/** The anchors of an HTML text in order. Reads text, not a DOM, so nothing of it can load or run. */
export function anchorsOf(html: string): Anchor[] {
  const anchors: Anchor[] = [];
  let open: { href: string; words: string; alt: string } | null = null;
  const close = (): void => {
    if (open) anchors.push({ href: open.href, words: open.words.trim() || open.alt });
    open = null;
  };
  for (const [token, tag, attributes] of html.slice(0, LONGEST_TEXT).matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (open && !token.startsWith("<")) open.words += decode(token);
    } else if (name === "a") {
      close();
      const href = attribute(attributes ?? "", "href");
      open = href === null ? null : { href, words: "", alt: "" };
    } else if (name === "/a") close();
    else if (name === "img" && open) open.alt ||= attribute(attributes ?? "", "alt") ?? "";
    else if (open && /^\/?(p|div|br|li|h\d)$/.test(name)) open.words += " ";
  }
  close();
  return anchors;
}

/**
 * A comment, a tag with its attributes, or a run of text. What begins as a tag and never ends takes the rest with it, as
 * in a browser; else each `<` behind it would be looked at to the end of the text again.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?[a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<\/?[a-z][^]*|[^<]+|</gi;

function attribute(attributes: string, name: string): string | null {
  for (const [, found, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (found?.toLowerCase() === name) return decode(double ?? single ?? bare ?? "").trim();
  }
  return null;
}
const ATTRIBUTE = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The references that serialised HTML has; others are rare in addresses and titles, and stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
};

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, named) => {
      if (named) return NAMED[String(named).toLowerCase()] ?? whole;
      const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
