/** How many lines `after` has that `before` has not, and the other way round, wherever they stand. */
export function lineSums(
  before: string,
  after: string,
): { readonly added: number; readonly removed: number } {
  const counts = new Map<string, number>();
  for (const line of before.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  let added = 0;
  for (const line of after.split("\n")) {
    const left = counts.get(line) ?? 0;
    if (left === 0) added++;
    else counts.set(line, left - 1);
  }
  const removed = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return { added, removed };
}
