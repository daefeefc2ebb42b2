/**
 * How X counts a post (`twitter-text`, configuration version 3): a character of the Latin and most other alphabets 1,
 * Chinese and other characters 2, an emoji 2 however many code points it is made of, an address 23 however long it is.
 */
export const MOST_WEIGHT = 280;
const ADDRESS_WEIGHT = 23;

/** The source of a pattern, to be read with `i`: addresses, and bare domains, which X makes links of too. */
export const ADDRESS_IN_TEXT = String.raw`https?:\/\/[^\s\u3000-\u303f\uff00-\uffef]+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b(?:\/[\w\-.\/?%&=#~+]*)?`;
const ADDRESS = new RegExp(ADDRESS_IN_TEXT, "gi");

const LIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** The weight of a text; of a bare domain the heavier of what it may count as. */
export function threadWeightOf(text: string): number {
  let weight = 0;
  let at = 0;
  const normal = text.normalize("NFC");
  for (const match of normal.matchAll(ADDRESS)) {
    weight += wordsWeight(normal.slice(at, match.index));
    const isSure = /^https?:/i.test(match[0]);
    weight += isSure ? ADDRESS_WEIGHT : Math.max(ADDRESS_WEIGHT, wordsWeight(match[0]));
    at = match.index + match[0].length;
  }
  return weight + wordsWeight(normal.slice(at));
}

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function wordsWeight(text: string): number {
  // Cutting a text into what readers take for characters is slow, and only an emoji is made of several.
  if (!EMOJI.test(text)) return lettersWeight(text);
  let weight = 0;
  for (const { segment } of graphemes.segment(text))
    weight += EMOJI.test(segment) ? 2 : lettersWeight(segment);
  return weight;
}

function lettersWeight(text: string): number {
  let weight = 0;
  for (const char of text) weight += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
  return weight;
}

function isLight(code: number): boolean {
  return LIGHT.some(([from, to]) => from <= code && code <= to);
}
