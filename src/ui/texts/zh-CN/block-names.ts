import type { BlockId } from "../../../editor/core/block-ids.ts";

export const blockNames = {
  item: "条目",
  opinion: "观点",
  "deep-dive": "深读",
  figure: "图",
  picture: "图片文件…",
  paragraph: "段落",
  heading: "小标题",
  "bullet-list": "列表",
  "ordered-list": "编号列表",
  "task-list": "任务列表",
  quote: "引用",
  code: "代码",
  table: "表格",
  rule: "分隔线",
  source: "源码块",
} satisfies Record<BlockId, string>;
