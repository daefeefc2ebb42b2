/** Beyond this many comparisons only what is equal at the two ends is paired. */
const LIMIT = 40_000;

/**
 * Pairs of indexes of equal members of two lists, in order, as many as there can be (longest common subsequence after
 * what is equal at the start and the end).
 */
export function pairs<Member>(
  a: readonly Member[],
  b: readonly Member[],
  equal: (one: Member, other: Member) => boolean,
): (readonly [number, number])[] {
  const same = (i: number, j: number): boolean => {
    const one = a[i];
    const other = b[j];
    return one !== undefined && other !== undefined && equal(one, other);
  };
  let start = 0;
  while (start < a.length && start < b.length && same(start, start)) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    same(a.length - 1 - end, b.length - 1 - end)
  )
    end += 1;
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < start; i += 1) found.push([i, i]);
  found.push(...longest(start, a.length - end, start, b.length - end, same));
  for (let i = end; i > 0; i -= 1) found.push([a.length - i, b.length - i]);
  return found;
}

function longest(
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  same: (i: number, j: number) => boolean,
): (readonly [number, number])[] {
  const rows = toA - fromA;
  const columns = toB - fromB;
  if (rows * columns === 0 || rows * columns > LIMIT) return [];
  // How many pairs there are from the i-th of a and the j-th of b on, row by row.
  const lengths = new Uint32Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number): number => lengths[i * (columns + 1) + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      lengths[i * (columns + 1) + j] = same(fromA + i, fromB + j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const found: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (same(fromA + i, fromB + j)) {
      found.push([fromA + i, fromB + j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
