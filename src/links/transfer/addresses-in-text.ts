import { LONGEST_ADDRESS } from "./transfer.ts";

/** An address within a text, and where it stands. */
export interface AddressSpan {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** The web addresses in a plain text, in order, each once. See `addressSpans`. */
export function addressesInText(text: string): string[] {
  return [...new Set(addressSpans(text).map(({ href }) => href))];
}

/**
 * The web addresses in a plain text and where they stand. An address ends at white space, at quotes and brackets of
 * markup, and at Chinese punctuation, which chats put right behind it; so do Chinese words right behind a Latin letter
 * or digit, since browsers and chats write such letters of an address in percent signs. A sentence's own full stop or a
 * closing bracket that was opened before the address is not part of it.
 */
export function addressSpans(text: string): AddressSpan[] {
  const spans: AddressSpan[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    if (match[0].length > LONGEST_ADDRESS) continue;
    const href = trimEnd(match[0].replace(STUCK_WORDS, "$1"));
    spans.push({ href, from: match.index, to: match.index + href.length });
  }
  return spans;
}

const ADDRESS =
  /https?:\/\/(?:(?![,;]https?:\/\/)[^\s<>"'`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201d\u2026])+/gi;

const STUCK_WORDS =
  /^([^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*[a-z0-9])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*$/isu;

/** Brackets are counted once and then by what is cut: an end of thousands takes no longer than its length. */
function trimEnd(address: string): string {
  const counts = new Map(["(", ")", "[", "]"].map((bracket) => [bracket, 0]));
  for (const character of address) {
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  const isOver = (closing: string, opening: string): boolean =>
    (counts.get(closing) ?? 0) > (counts.get(opening) ?? 0);
  let end = address.length;
  for (; ; end--) {
    const last = address[end - 1] ?? "";
    if ((last === ")" && isOver(")", "(")) || (last === "]" && isOver("]", "[")))
      counts.set(last, (counts.get(last) ?? 0) - 1);
    else if (!/[.,:;!?*_~|]/.test(last)) return address.slice(0, end);
  }
}
