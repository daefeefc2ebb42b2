/** The last lists count: what is in them belongs there, and what is in none of them does no more. */
const RECENT = 6;

/**
 * What is in at least half of the last lists, or in the last two, in the order of the last list that has most of it; what
 * is not there stands behind what it follows elsewhere. Lists come oldest first.
 */
export function inOrderOfLast(lists: readonly (readonly string[])[]): readonly string[] {
  const recent = lists.slice(-RECENT);
  const counts = new Map<string, number>();
  for (const list of recent)
    for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const lastTwo = recent.slice(-2);
  const isUsual = (each: string): boolean =>
    (counts.get(each) ?? 0) * 2 >= recent.length ||
    (lists.length > 2 && lastTwo.every((list) => list.includes(each)));
  const usual = new Set([...counts.keys()].filter(isUsual));
  const kept = recent.map((list) => [...new Set(list)].filter((each) => usual.has(each)));
  const longest = kept.reduce((a, b) => (b.length >= a.length ? b : a), []);
  const order = longest.slice();
  for (const each of usual) {
    if (order.includes(each)) continue;
    const list = kept.findLast((some) => some.includes(each)) ?? [];
    const before = list.slice(0, list.indexOf(each)).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, each);
  }
  return order;
}
