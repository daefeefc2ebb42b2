/**
 * Who can be asked for titles and facts of a link:
 *
 * - `datacite`    papers on arXiv, and DOIs of data
 * - `crossref`    other DOIs
 * - `github`, `huggingface`, `youtube`
 * - `page`        any other page, through the companion of `npm start`
 */
export const METADATA_SOURCE_IDS = [
  "datacite",
  "crossref",
  "github",
  "huggingface",
  "youtube",
  "page",
] as const;
export type MetadataSourceId = (typeof METADATA_SOURCE_IDS)[number];
