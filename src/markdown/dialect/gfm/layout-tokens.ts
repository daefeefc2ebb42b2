/** Tokens that a container puts at the start of each of its lines. */
export const PREFIXES: ReadonlySet<string> = new Set([
  "blockQuotePrefix",
  "listItemPrefix",
  "listItemIndent",
  "gfmFootnoteDefinitionIndent",
]);

/** Tokens that place text and are not text. */
export const LAYOUT: ReadonlySet<string> = new Set([
  ...PREFIXES,
  "linePrefix",
  "lineSuffix",
  "lineEndingBlank",
  "whitespace",
]);
