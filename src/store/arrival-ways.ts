/** How a link can come into the inbox. */
export const ARRIVAL_WAYS = [
  "drop",
  "paste",
  "file",
  "bookmarklet",
  "share",
  "submission",
] as const;

export type ArrivalWay = (typeof ARRIVAL_WAYS)[number];
