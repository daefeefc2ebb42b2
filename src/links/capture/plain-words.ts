/**
 * Words from outside as one line of plain text: white space becomes a space; control characters, marks that turn the
 * direction of writing and halves of characters, which could make a line look like another, go.
 */
export function plainWords(words: string, longest: number): string {
  return words
    .slice(0, longest)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();
}

/** As much of the words as fits into so many bytes of UTF-8. */
export function firstBytes(words: string, longest: number): string {
  const bytes = new TextEncoder().encode(words.slice(0, longest));
  if (bytes.length <= longest) return words.slice(0, longest);
  // Streaming keeps the half of a character at the end back.
  return new TextDecoder().decode(bytes.subarray(0, longest), { stream: true });
}
