import { describe, expect, test } from "vitest";
import type { Engine } from "../../issue/profile/profile.ts";
import { loadComparison } from "../../testing/canon.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { JUDGES } from "./engines.ts";
import { isOtherJekyll, type CorpusPost, readPosts } from "./posts.ts";
import { type Total, total } from "./total.ts";
import { judge } from "./verdict.ts";

const shared = sharedFolder();
const posts = shared ? readPosts(shared) : [];
const comparison = shared ? await loadComparison(shared) : null;

function totalOf(engine: Engine, chosen: readonly CorpusPost[]): Total {
  const verdicts = chosen.map((post) => comparison && JUDGES[engine](post, comparison));
  return total(verdicts.filter((verdict) => verdict !== null));
}

describe.skipIf(!shared)("the corpus", () => {
  test("is published as kramdown does: the series without exception", () => {
    const series = posts.filter(({ id }) => id.startsWith("series/"));
    const { agree, blocks } = totalOf("kramdown", series);
    expect(blocks).toBeGreaterThan(100);
    expect(agree).toBe(blocks);
  });

  test("is published as kramdown does: 99 % of the blocks of other sites, at most 0.2 % wrong", () => {
    const { agree, wrong, blocks } = totalOf("kramdown", posts.filter(isOtherJekyll));
    expect(blocks).toBeGreaterThan(10_000);
    expect(agree / blocks).toBeGreaterThanOrEqual(0.99);
    expect(wrong / blocks).toBeLessThanOrEqual(0.002);
  });

  // Shown as source is emphasis inside emphasis of its own kind (`**a (**b**)**`), which no document can hold. Wrong is
  // micromark's compiler where it loses the line ends of code that follows a definition: one block of the corpus.
  test("is published as micromark does, with the engine gfm", () => {
    const { agree, wrong, blocks } = totalOf("gfm", posts);
    expect(blocks).toBeGreaterThan(10_000);
    expect(wrong).toBeLessThanOrEqual(1);
    expect(agree / blocks).toBeGreaterThanOrEqual(0.999);
  });
});

describe("judging", () => {
  const shown = '<pre data-source=html>\u0001"x\u0001</pre>';

  test("counts what agrees, and what differs or is surplus as wrong", () => {
    expect(judge(["a", "b", "c"], ["a", "x", "y", "c"])).toMatchObject({
      blocks: 3,
      agree: 2,
      shown: 0,
      wrong: 2,
    });
  });

  test("counts blocks beside one that is shown as source as shown", () => {
    expect(judge(["a", "b", "c", "d"], ["a", shown, "d"])).toMatchObject({
      agree: 2,
      shown: 2,
      wrong: 0,
    });
  });

  test("is not deceived by text that mentions a source", () => {
    expect(judge(["a"], ['<p>\u0001"<pre data-source=x>\u0001</p>'])).toMatchObject({
      shown: 0,
      wrong: 1,
    });
  });
});
