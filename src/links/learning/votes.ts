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

/** A vote for a value. */
export interface Vote<Value> {
  readonly value: Value;
  readonly weight: number;
}

/** The value with the most weight and how much of all it has; null where nobody voted. Of equals the last. */
export function winnerOf<Value extends string>(
  votes: readonly Vote<Value>[],
): { readonly value: Value; readonly share: number } | null {
  const sums = new Map<Value, number>();
  let all = 0;
  for (const { value, weight } of votes) {
    sums.set(value, (sums.get(value) ?? 0) + weight);
    all += weight;
  }
  let best: { readonly value: Value; readonly sum: number } | null = null;
  for (const [value, sum] of sums) if (sum >= (best?.sum ?? 0)) best = { value, sum };
  return best && { value: best.value, share: best.sum / all };
}
