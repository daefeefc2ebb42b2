import type { Issue } from "../issue.ts";
import { blockHtml, blocksHtml } from "./blocks.ts";
import { figureElementHtml } from "./figure.ts";
import { nestedBlocksHtml, nestedWordsHtml } from "./nested-markdown.ts";
import { publicationOf, type PublishedParts, type Publishers } from "./publication.ts";

export type { PublishedParts } from "./publication.ts";

const PUBLISHERS: Publishers = {
  block: blockHtml,
  nestedBlocks: nestedBlocksHtml,
  nestedWords: nestedWordsHtml,
};

const PARTS: PublishedParts = { figure: figureElementHtml, rawHtml: (html) => html };

/**
 * The HTML that the profile's engine makes of the issue's body, read from the document alone. Raw HTML blocks are
 * published as they are; a block whose meaning only the site knows (Liquid, a definition list) as `<pre data-source>`.
 * A figure is `<figure data-figure>` with its images. Straight quotes stay what they are. `parts`: what is shown otherwise.
 */
export function publishedHtml({ doc, profile }: Issue, parts = PARTS): string {
  const publication = publicationOf(doc, profile.engine, PUBLISHERS, parts);
  const body = blocksHtml(doc, publication);
  const notes = publication.footnotes.section((markdown) =>
    nestedBlocksHtml(markdown, publication),
  );
  return body + notes;
}
