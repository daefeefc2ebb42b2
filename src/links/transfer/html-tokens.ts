/** A piece of an HTML text as a browser would see it: a run of text, decoded, or a tag (`a`, `/a`). */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly name: string; readonly attributes: string };

/** Reads HTML as text, not into a DOM, so nothing of it can load or run. What style sheets and scripts hold is no text. */
export function* tokensOf(html: string): Generator<HtmlToken> {
  let hidden: string | null = null;
  for (const [token, tag, attributes] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (hidden !== null) {
      if (name === `/${hidden}`) hidden = null;
    } else if (name === undefined) {
      if (!/^<[!/a-z]/i.test(token)) yield { kind: "text", text: decode(token) };
    } else if (HIDDEN.has(name)) hidden = name;
    else yield { kind: "tag", name, attributes: attributes ?? "" };
  }
}

const HIDDEN: ReadonlySet<string> = new Set(["style", "script", "title"]);

/**
 * A comment, a tag with its attributes, or a run of text. What begins as a tag and never ends takes the rest with it, as
 * in a browser; else each `<` behind it would be looked at to the end of the text again.
 */
const TOKEN =
  /<!--[^]*?(?:-->|$)|<(\/?[a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<\/?[a-z][^]*|<![^>]*>?|[^<]+|</gi;

/** The value of one attribute; null where the tag has none of that name. */
export function attribute(attributes: string, name: string): string | null {
  for (const [, found, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (found?.toLowerCase() === name) return decode(double ?? single ?? bare ?? "").trim();
  }
  return null;
}
const ATTRIBUTE = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The references that serialised HTML has; others are rare in addresses and titles, and stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["hellip", "…"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["middot", "·"],
]);

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, named) => {
      if (named) return NAMED.get(String(named).toLowerCase()) ?? whole;
      const code = hex ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
