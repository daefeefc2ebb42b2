import { wholeRule } from "../rule.ts";

/** A section out of the order that the profile has: the fewest that would have to move. Several are an order of its own. */
export const sectionOrder = wholeRule({
  of: "sections",
  severity: "likely",
  find({ sections }, { profile }) {
    const known = sections.flatMap((section) => {
      const at = section.rules ? profile.sections.indexOf(section.rules) : -1;
      return at < 0 ? [] : [{ ...section, at }];
    });
    const kept = new Set(longestRise(known.map(({ at }) => at)));
    const severity = known.length - kept.size > 1 ? "taste" : "likely";
    return known.flatMap(({ from, to, title, at }, index) => {
      if (kept.has(index)) return [];
      const last = known.findLast((other, place) => kept.has(place) && other.at <= at);
      const after = last?.title ?? known.find((_other, place) => kept.has(place))?.title ?? "";
      return [{ from, to, parameters: { title, after }, severity }];
    });
  },
});

/** The indexes of the longest part of a row of numbers that never falls. */
function longestRise(row: readonly number[]): readonly number[] {
  const best: number[][] = [];
  for (const [index, value] of row.entries()) {
    const before = best.filter((rise) => (row[rise.at(-1) ?? 0] ?? 0) <= value);
    const longest = before.toSorted((a, b) => b.length - a.length)[0] ?? [];
    best.push([...longest, index]);
  }
  return best.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
