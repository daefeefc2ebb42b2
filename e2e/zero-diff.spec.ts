import { expect, test } from "./fixtures.ts";
import { corpus, sample } from "./support/corpus.ts";

/** All posts by `npm run test:corpus`; else a sample, the same each time. */
const posts = process.env["GALLEY_ALL_POSTS"] ? corpus() : sample(corpus(), 30);
const BATCH = 10;

for (let first = 0; first < posts.length; first += BATCH) {
  const batch = posts.slice(first, first + BATCH);
  test(`posts ${first + 1} to ${first + batch.length} are downloaded as they were opened`, async ({
    library,
    editor,
  }) => {
    for (const post of batch) {
      await library.open(post.path);
      await expect(editor.text).toBeVisible();
      const { name, bytes } = await editor.download();
      expect(name).toBe(post.name);
      expect(bytes.equals(post.bytes), post.name).toBe(true);
      await editor.toLibrary();
    }
  });
}
