/** The regions that F6 goes round, in this order; those that are not on screen are passed over. */
export const REGIONS = ["bar", "left", "page", "right"] as const;
export type Region = (typeof REGIONS)[number];

/** Which of the regions on screen comes next after the one with the focus (null: none has it). */
export function nextRegion(
  present: readonly Region[],
  from: Region | null,
  backwards: boolean,
): Region | null {
  const there = REGIONS.filter((region) => present.includes(region));
  const at = from === null ? -1 : there.indexOf(from);
  if (at < 0) return (backwards ? there.at(-1) : there[0]) ?? null;
  return there[(at + (backwards ? -1 : 1) + there.length) % there.length] ?? null;
}
