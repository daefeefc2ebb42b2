import type { BlockId } from "../../../editor/core/block-ids.ts";

export const blockNames = {
  item: "Item",
  opinion: "Opinion",
  "deep-dive": "Deep dive",
  figure: "Figure",
  picture: "Picture from a file…",
  paragraph: "Paragraph",
  heading: "Heading",
  "bullet-list": "Bullet list",
  "ordered-list": "Numbered list",
  "task-list": "Task list",
  quote: "Quote",
  code: "Code",
  table: "Table",
  rule: "Rule",
  source: "Source block",
} satisfies Record<BlockId, string>;
