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
  /https?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201d\u2026]+/gi;

const STUCK_WORDS =
  /^([^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*[a-z0-9])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*$/isu;

function trimEnd(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1] ?? "";
    if (/[.,:;!?*_~|]/.test(last)) end--;
    else if (last === ")" && count(address, "(", end) < count(address, ")", end)) end--;
    else if (last === "]" && count(address, "[", end) < count(address, "]", end)) end--;
    else return address.slice(0, end);
  }
}

function count(text: string, character: string, end: number): number {
  let found = 0;
  for (let index = 0; index < end; index++) if (text[index] === character) found++;
  return found;
}
