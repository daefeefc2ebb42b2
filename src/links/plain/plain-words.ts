/** Nothing longer than this is even looked at. */
const LONGEST_LOOKED_AT = 20_000;

/**
 * Words from outside as one line of plain text, by whatever way they come: white space and control
 * characters become a space; halves of characters, and marks that turn the direction of writing or show nothing, go. What is longer
 * than `longest` ends in an ellipsis.
 */
export function plainWords(words: string, longest: number): string {
  const line = words
    .slice(0, LONGEST_LOOKED_AT)
    .replaceAll(MISLEADING, "")
    .replaceAll(/\p{Cs}/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= longest) return line;
  // Half of a pair of surrogates is no character.
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** In a name from outside these only ever mislead. What joins the parts of an emoji or of an Arabic word stays. */
const MISLEADING =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** As much of the words as fits into so many bytes of UTF-8. */
export function firstBytes(words: string, longest: number): string {
  const bytes = new TextEncoder().encode(words.slice(0, longest));
  if (bytes.length <= longest) return words.slice(0, longest);
  // Streaming keeps the half of a character at the end back.
  return new TextDecoder().decode(bytes.subarray(0, longest), { stream: true });
}
