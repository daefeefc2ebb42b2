import { type HtmlToken, type Tag, tokensOf as writtenTokensOf } from "../html/tokens.ts";

/** The pieces of an HTML text as a browser would show them: runs of text are decoded. */
export function* tokensOf(html: string, raw?: ReadonlySet<string>): Generator<HtmlToken> {
  for (const token of writtenTokensOf(html, raw))
    yield token.kind === "text" ? { kind: "text", text: decode(token.text) } : token;
}

/** The value of one attribute; null where the tag has none of that name. */
export function attribute({ attributes }: Tag, name: string): string | null {
  const value = attributes.get(name);
  return value === undefined ? null : decode(value).trim();
}

/**
 * The references that serialised HTML has; others are rare in what is dragged or pasted, and stay as they are written.
 * All two thousand (see `metadata/words.ts`) are 12 kB that nobody else asks for before an issue can be typed.
 */
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
