/** The blocks that can be inserted, by `/`, the plus beside a block, and the menus of the interface. */
export const BLOCK_IDS = [
  "item",
  "opinion",
  "deep-dive",
  "figure",
  "picture",
  "paragraph",
  "heading",
  "bullet-list",
  "ordered-list",
  "task-list",
  "quote",
  "code",
  "table",
  "rule",
  "source",
] as const;
export type BlockId = (typeof BLOCK_IDS)[number];
