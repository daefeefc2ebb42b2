/** The lines of a text as git counts them: each with its `\n`, but for a last one that has none. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A stretch of lines that both texts have, or that one has instead of the other. Indexes are of lines, `to` exclusive. */
export interface LineChange {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** More steps than this and the differing middle is shown as replaced as a whole: nobody could read the diff anyway. */
const MOST_STEPS = 2000;

/** The fewest changes of whole lines that make `newLines` of `oldLines`, in order (Myers 1986, as git's default). */
export function diffLines(oldLines: readonly string[], newLines: readonly string[]): LineChange[] {
  let head = 0;
  while (head < oldLines.length && head < newLines.length && oldLines[head] === newLines[head])
    head += 1;
  let oldEnd = oldLines.length;
  let newEnd = newLines.length;
  while (oldEnd > head && newEnd > head && oldLines[oldEnd - 1] === newLines[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  if (head === oldEnd && head === newEnd) return [];
  const pairs = commonLines(oldLines.slice(head, oldEnd), newLines.slice(head, newEnd));
  const changes: LineChange[] = [];
  let oldAt = head;
  let newAt = head;
  for (const [a, b] of [...pairs, [oldEnd - head, newEnd - head] as const]) {
    if (oldAt < head + a || newAt < head + b)
      changes.push({ oldFrom: oldAt, oldTo: head + a, newFrom: newAt, newTo: head + b });
    oldAt = head + a + 1;
    newAt = head + b + 1;
  }
  return changes;
}

/** Index pairs of the lines that stay, in order. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const most = Math.min(a.length + b.length, MOST_STEPS);
  for (let step = 0; step <= most; step += 1) {
    trace.push(new Map(furthest));
    for (let k = -step; k <= step; k += 2) {
      let x = startOf(furthest, k, step);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

/** Where diagonal `k` goes on from: the neighbour that got further. */
function startOf(furthest: ReadonlyMap<number, number>, k: number, step: number): number {
  const down = furthest.get(k + 1) ?? -1;
  const right = furthest.get(k - 1) ?? -1;
  return k === -step || (k !== step && right < down) ? down : right + 1;
}

/** Follows the trace from the end of both texts to their beginning. */
function walkBack(
  trace: readonly ReadonlyMap<number, number>[],
  aLength: number,
  bLength: number,
): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let x = aLength;
  let y = bLength;
  for (let step = trace.length - 1; step >= 0; step -= 1) {
    const furthest = trace[step] ?? new Map<number, number>();
    const k = x - y;
    const fromDown =
      k === -step || (k !== step && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const fromK = fromDown ? k + 1 : k - 1;
    const fromX = furthest.get(fromK) ?? 0;
    while (x > fromX && y > fromX - fromK) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = fromX;
    y = fromX - fromK;
  }
  return pairs.toReversed();
}
