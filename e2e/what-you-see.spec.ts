import { loadComparison } from "../src/testing/canon.ts";
import { sharedFolder } from "../src/testing/shared.ts";
import { parseIssue, publishedHtml } from "../src/markdown/index.ts";
import { expect, test } from "./fixtures.ts";
import { corpus, sample } from "./support/corpus.ts";

/** What `canon` puts between the tokens of a block. */
const SEPARATOR = "\u0001";

/** Paragraphs and boxes of items are the editor's own to draw; they are compared where documents are. */
function withoutItemParagraphs(block: string): string {
  const tokens = block.split(SEPARATOR);
  let depth = 0;
  return tokens
    .filter((token) => {
      if (token === "<li>") depth++;
      if (token === "</li>") depth--;
      return depth === 0 || !/^<\/?(p|input)\b/.test(token);
    })
    .map((token) => token.trimEnd())
    .join(SEPARATOR);
}

/** What has a view of its own (figures, code, pieces shown as source) is compared where documents are. */
const isPlain = (block: string): boolean =>
  !/data-source|<figure|<img|<input|<div|<pre/.test(block);

/** The first of `blocks` that does not stand in `all` behind those before it; null where all do. */
function firstAstray(blocks: readonly string[], all: readonly string[]): string | null {
  let at = 0;
  for (const block of blocks) {
    at = all.indexOf(block, at) + 1;
    if (at === 0) return block;
  }
  return null;
}

for (const post of [...corpus("series"), ...sample(corpus("jekyll"), 10)]) {
  test(`what is on the screen of ${post.name} is what is published`, async ({
    library,
    editor,
  }) => {
    const shared = sharedFolder();
    if (!shared) return;
    const { canon } = await loadComparison(shared);
    await library.open(post.path);
    await expect(editor.text).toBeVisible();

    const seen = canon(await editor.visibleHtml())
      .filter(isPlain)
      .map(withoutItemParagraphs);
    const issue = parseIssue(post.bytes.toString("utf8"));
    const published = canon(publishedHtml(issue)).map(withoutItemParagraphs);
    expect(seen.length).toBeGreaterThan(0);
    expect(firstAstray(seen, published)).toBeNull();
  });
}
