/**
 * What the text of a source block is. The kind decides what the block publishes and which glyph it carries; it is read
 * from the file, and only repeated on the node so that questions need not parse again.
 */
export const SOURCE_KINDS = [
  "html",
  "comment",
  "liquid",
  "math",
  "attributes",
  "attribute-definition",
  "link-definition",
  "abbreviation",
  "footnote",
  "definition-list",
  "toc",
  "boundary",
  "other",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Kinds that publish nothing where they stand: they say something about other blocks. */
export const SILENT_SOURCES: ReadonlySet<SourceKind> = new Set([
  "comment",
  "attributes",
  "attribute-definition",
  "link-definition",
  "abbreviation",
  "boundary",
]);

export const INLINE_SOURCE_KINDS = [
  "html",
  "comment",
  "liquid",
  "math",
  "attributes",
  "footnote",
  "abbreviation",
  "other",
] as const;
export type InlineSourceKind = (typeof INLINE_SOURCE_KINDS)[number];
