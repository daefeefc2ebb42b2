/** A text as it is searched: in any case and width. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a query, to be looked for in a folded text. */
export function queryWords(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
