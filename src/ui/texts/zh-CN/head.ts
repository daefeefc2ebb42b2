import type { SameTexts } from "../same-texts.ts";
import type { head as en } from "../en/head.ts";

export const head = {
  headline: "标题",
  headlinePlaceholder: "标题",
  edit: "编辑文件头",
  unreadable: "文件头读不出来",
} satisfies SameTexts<typeof en>;
