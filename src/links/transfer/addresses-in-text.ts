/**
 * The web addresses in a plain text, in order, each once. An address ends at white space, at quotes and brackets of
 * markup, and at Chinese punctuation, which chats put right behind it; a sentence's own full stop or a closing bracket
 * that was opened before the address is not part of it.
 */
export function addressesInText(text: string): string[] {
  const found = new Set<string>();
  for (const [match] of text.matchAll(ADDRESS)) found.add(trimEnd(match));
  return [...found];
}

const ADDRESS =
  /https?:\/\/[^\s<>"'`\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201d\u2026]+/gi;

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
