/**
 * How long it takes until what an issue teaches counts half: half a year. A newsletter renames a section or a spelling
 * once in a year or two, and the dozen issues after that should carry it; one odd issue should not.
 */
const HALF_LIFE = 182 * 24 * 60 * 60 * 1000;

/**
 * The weight of an issue by its date. Only ratios mean anything, so that a new issue changes no weight of an earlier
 * one. Without a date an issue counts as one of long ago.
 */
export function weightOf(date: string | null): number {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0] ?? "";
  const time = Date.parse(day);
  return Number.isNaN(time) ? 1 : 2 ** (Math.max(0, time - Date.UTC(2000)) / HALF_LIFE);
}

/** What most votes are for; null where there are none. */
export type Winner<Value> = {
  readonly value: Value;
  /** How much of all weight it has. */
  readonly share: number;
  /** How many votes there were, for whatever. */
  readonly votes: number;
} | null;

/** One vote alone makes nothing usual. */
export const FEWEST = 2;
/** Usual is what most have. */
const USUAL = 0.5;

/** What is usual; null where nothing is. */
export function usual<Value>(winner: Winner<Value>): Value | null {
  return winner && winner.votes >= FEWEST && winner.share > USUAL ? winner.value : null;
}

export interface Tally<Value> {
  readonly vote: (value: Value, weight: number) => void;
  /** The value with the most weight, of those that `may` win. Of equals the one that was named last. */
  readonly winner: (may?: (value: Value) => boolean) => Winner<Value>;
}

export function createTally<Value>(): Tally<Value> {
  const sums = new Map<Value, number>();
  let all = 0;
  let votes = 0;
  return {
    vote(value, weight) {
      sums.set(value, (sums.get(value) ?? 0) + weight);
      all += weight;
      votes++;
    },
    winner(may = () => true) {
      let best: { readonly value: Value; readonly sum: number } | null = null;
      for (const [value, sum] of sums)
        if (sum >= (best?.sum ?? 0) && may(value)) best = { value, sum };
      return best && { value: best.value, share: best.sum / all, votes };
    },
  };
}
