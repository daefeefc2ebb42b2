import type { SameTexts } from "../same-texts.ts";
import type { find as en } from "../en/find.ts";

export const find = {
  label: "在本期里查找",
  query: "查找",
  replacement: "替换为",
  count: "第 {{current}} 处，共 {{count}} 处",
  matchCase: "区分大小写",
  wholeWord: "整词",
  previous: "上一处",
  next: "下一处",
  replaceToo: "替换…",
  replace: "替换",
  replaceAll: "全部替换",
  replaced_other: "已替换 {{count}} 处",
} satisfies SameTexts<typeof en>;
