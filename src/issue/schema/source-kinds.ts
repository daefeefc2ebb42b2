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

/** The same for a piece of a line. */
export type InlineSourceKind =
  | "html"
  | "comment"
  | "liquid"
  | "math"
  | "attributes"
  | "footnote"
  | "abbreviation"
  | "other";
