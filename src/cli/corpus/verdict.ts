import { align, type BlockRun } from "./alignment.ts";

/** How many of an engine's blocks are published alike, shown as source, or published otherwise. */
export interface Verdict {
  readonly blocks: number;
  readonly agree: number;
  readonly shown: number;
  /** Blocks of the engine's that come out otherwise, and surplus ones of ours. */
  readonly wrong: number;
  readonly wrongStretches: readonly BlockRun[];
}

/**
 * Judges what is published by what the engine publishes. A block agrees; or it lies in a differing stretch that holds
 * a block shown as source; or it is wrong.
 */
export function judge(expected: readonly string[], actual: readonly string[]): Verdict {
  const { agreed, stretches } = align(expected, actual);
  const wrongStretches = stretches.filter((stretch) => !stretch.actual.some(isShownAsSource));
  const wrong = wrongStretches.map((each) => Math.max(each.expected.length, each.actual.length));
  const unmatched = wrongStretches.reduce((sum, each) => sum + each.expected.length, 0);
  return {
    blocks: expected.length,
    agree: agreed,
    shown: expected.length - agreed - unmatched,
    wrong: wrong.reduce((sum, count) => sum + count, 0),
    wrongStretches,
  };
}

/** A block in canonical form is its tags and texts, joined by U+0001. */
function isShownAsSource(block: string): boolean {
  return block.split("\u0001").some((token) => /^<pre\b[^"]* data-source=/.test(token));
}
