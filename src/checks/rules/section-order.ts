import { wholeRule } from "../rule.ts";

/** A section out of the order that the profile has: the fewest that would have to move. Several are an order of its own. */
export const sectionOrder = wholeRule({
  of: "sections",
  severity: "likely",
  find({ sections }, { profile }) {
    const known = sections.flatMap(({ rules, from, to, title }, index) => {
      const at = rules ? profile.sections.indexOf(rules) : -1;
      return at < 0 ? [] : [{ index, from, to, title, at }];
    });
    const kept = new Set(longestRise(known.map(({ at }) => at)));
    const severity = known.length - kept.size > 1 ? "taste" : "likely";
    return known.flatMap(({ index, from, to, title, at }, own) => {
      if (kept.has(own)) return [];
      const last = known.findLast((other, place) => kept.has(place) && other.at <= at);
      const after = last?.title ?? known.find((_other, place) => kept.has(place))?.title ?? "";
      return [{ index, from, to, parameters: { title, after }, severity }];
    });
  },
});

/** The indexes of the longest part of a row of numbers that never falls; of several the one that ends first. */
function longestRise(row: readonly number[]): readonly number[] {
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
