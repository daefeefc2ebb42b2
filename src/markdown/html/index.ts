import type { Issue } from "../issue.ts";
import { blockHtml, blocksHtml } from "./blocks.ts";
import { nestedBlocksHtml, nestedWordsHtml } from "./nested-markdown.ts";
import { publicationOf, type Publishers } from "./publication.ts";

const PUBLISHERS: Publishers = {
  block: blockHtml,
  nestedBlocks: nestedBlocksHtml,
  nestedWords: nestedWordsHtml,
};

/**
 * The HTML that the profile's engine makes of the issue's body, read from the document alone. Raw HTML blocks are
 * published as they are; a block whose meaning only the site knows (Liquid, a definition list) as `<pre data-source>`.
 * A figure is `<figure data-figure>` with its images. Straight quotes stay what they are.
 */
export function publishedHtml({ doc, profile }: Issue): string {
  const publication = publicationOf(doc, profile.engine, PUBLISHERS);
  const body = blocksHtml(doc, publication);
  const notes = publication.footnotes.section((markdown) =>
    nestedBlocksHtml(markdown, publication),
  );
  return body + notes;
}
