import type { Engine } from "../../issue/profile/profile.ts";
import { loadComparison } from "../../testing/canon.ts";
import { sharedFolder } from "../../testing/shared.ts";
import { causeOf, excerptOf } from "./cause.ts";
import { JUDGES } from "./engines.ts";
import { groupBy } from "./group-by.ts";
import { isOtherJekyll, type CorpusPost, readPosts } from "./posts.ts";
import { total, totalLine } from "./total.ts";
import type { Verdict } from "./verdict.ts";

interface Judged {
  readonly post: CorpusPost;
  readonly verdict: Verdict;
}

/**
 * `npm run corpus -- [--gfm] [--all] [part of a post's path]`: how much of the corpus is published as its engine does,
 * and what is not, by cause (all of a cause's stretches with `--all`). The exit code is 1 where anything is wrong.
 */
export async function main(args: readonly string[]): Promise<number> {
  const shared = sharedFolder();
  if (!shared) return 0;
  const engine: Engine = args.includes("--gfm") ? "gfm" : "kramdown";
  const wanted = args.find((arg) => !arg.startsWith("--")) ?? "";
  const comparison = await loadComparison(shared);
  const judged = readPosts(shared)
    .filter((post) => post.id.includes(wanted))
    .flatMap((post): Judged[] => {
      const verdict = JUDGES[engine](post, comparison);
      return verdict ? [{ post, verdict }] : [];
    });
  printTotals(judged);
  printWrong(judged, args.includes("--all"));
  return total(judged.map(({ verdict }) => verdict)).wrong > 0 ? 1 : 0;
}

function printTotals(judged: readonly Judged[]): void {
  const line = (name: string, chosen: readonly Judged[]): void => {
    if (chosen.length > 0) console.log(totalLine(name, total(chosen.map((each) => each.verdict))));
  };
  line(
    "series",
    judged.filter(({ post }) => post.id.startsWith("series/")),
  );
  line(
    "jekyll + swiftweekly",
    judged.filter(({ post }) => isOtherJekyll(post)),
  );
  console.log("");
  const sites = groupBy(judged, ({ post }) => post.site);
  for (const [site, posts] of sites) line(site, posts);
}

function printWrong(judged: readonly Judged[], all: boolean): void {
  const stretches = judged.flatMap(({ post, verdict }) =>
    verdict.wrongStretches.map((stretch) => ({ post, stretch })),
  );
  const causes = groupBy(stretches, ({ stretch }) => causeOf(stretch));
  const ranked = Array.from(causes).toSorted(([, a], [, b]) => b.length - a.length);
  for (const [cause, places] of ranked) {
    console.log(`\n${places.length} × ${cause}`);
    for (const { post, stretch } of all ? places : places.slice(0, 2)) {
      const [expected, actual] = excerptOf(stretch);
      console.log(`  ${post.id}\n    engine ${expected}\n    ours   ${actual}`);
    }
  }
}
