import type { SameTexts } from "../same-texts.ts";
import type { newIssue as en } from "../en/new-issue.ts";

export const newIssue = {
  title: "新建一期",
  profile: "刊物",
  headline: "标题",
  headlineHint: "可以等写完再定。",
  next: "第 {{number}} 期，{{date}}",
  slug: "网址短名",
  slugHint: "文件名：{{name}}",
  slugAsk: "几个英文词，会成为网页的地址。",
  slugBad: "只能用 a–z、0–9 和连字符。",
  create: "新建",
} satisfies SameTexts<typeof en>;
