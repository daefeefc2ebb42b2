/** The indexes of the longest part of a row of numbers that never falls; of several the one that ends first. */
export function longestRise(row: readonly number[]): readonly number[] {
  /** For each number, how long the longest rise is that ends with it, and which stands before it there. */
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, value] of row.entries()) {
    let last = -1;
    for (let at = 0; at < index; at++)
      if ((row[at] ?? 0) <= value && (lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at;
    before.push(last);
    lengths.push((lengths[last] ?? 0) + 1);
  }
  const rise: number[] = [];
  let at = lengths.indexOf(Math.max(...lengths));
  for (; at >= 0; at = before[at] ?? -1) rise.unshift(at);
  return rise;
}
