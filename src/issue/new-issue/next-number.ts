/** The number of a new issue: one more than the highest, 1 for the first. Issues without a number do not count. */
export function nextNumber(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 0), 0) + 1;
}
