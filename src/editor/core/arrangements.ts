/** What can be done with all items of a section at once. */
export const ARRANGEMENTS = ["by-title", "by-organisation", "group", "bold", "unbold"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];
