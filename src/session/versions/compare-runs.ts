import { diffArrays } from "diff";
import type { PageRun } from "./page-units.ts";

/** Words of one look: in both texts (null), in the former one alone, or in the present one alone. */
export interface ComparedRun extends PageRun {
  readonly change: "back" | "gone" | null;
}

/** The words of `then` with those that `now` has instead, word by word. */
export function compareRuns(
  then: readonly PageRun[],
  now: readonly PageRun[],
): readonly ComparedRun[] {
  const parts = diffArrays(now.flatMap(wordsOf), then.flatMap(wordsOf), {
    comparator: (a, b) => a.text === b.text && isSameLook(a, b),
  });
  const runs: ComparedRun[] = [];
  for (const { value, added, removed } of parts) {
    const change = added ? "back" : removed ? "gone" : null;
    for (const word of value) {
      const last = runs.at(-1);
      if (last?.change === change && isSameLook(last, word))
        runs.splice(-1, 1, { ...last, text: last.text + word.text });
      else runs.push({ ...word, change });
    }
  }
  return runs;
}

/** Of a text without spaces between words, too. */
const words = new Intl.Segmenter(undefined, { granularity: "word" });

function wordsOf(run: PageRun): readonly PageRun[] {
  return [...words.segment(run.text)].map(({ segment }) => ({ ...run, text: segment }));
}

function isSameLook(a: PageRun, b: PageRun): boolean {
  return a.href === b.href && a.looks.join() === b.looks.join();
}
