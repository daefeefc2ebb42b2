import type { SameTexts } from "../same-texts.ts";
import type { markdownPane as en } from "../en/markdown-pane.ts";

export const markdownPane = {
  label: "Markdown",
  source: "Markdown",
  sourceText: "Markdown 源码",
  changes: "改动",
  close: "关闭 Markdown 窗格",
  noChanges: "和打开时的文件没有不同。",
  newIssue: "这一期是在这里新建的，全部都是新的。",
  foldBefore_other: "前 {{count}} 行没有改动",
  fold_other: "{{count}} 行没有改动",
  summary: "与打开时相比：+{{added}} −{{removed}} 行",
  copy: "复制 Markdown",
  added: "增加",
  removed: "删去",
  noNewline: "文件末尾没有换行",
  find: "在 Markdown 里查找",
} satisfies SameTexts<typeof en>;
