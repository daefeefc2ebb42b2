import type { SameTexts } from "../same-texts.ts";
import type { newIssue as en } from "../en/new-issue.ts";

export const newIssue = {
  title: "新建一期",
  profile: "刊物",
  learned: "{{name}}（从往期读来）",
  number: "期号",
  day: "日期",
  time: "几点",
  taken: "已经有第 {{number}} 期了。",
  useNumber: "用 {{number}}",
  last: "上一期：第 {{number}} 期，{{date}}。",
  lastDay: "上一期：{{date}}。",
  first: "还没有往期。",
  headline: "标题",
  headlineHint: "可以等写完再定。",
  slug: "网址短名",
  slugAsk: "几个英文词，会成为网页的地址。",
  slugBad: "只能用 a–z、0–9 和连字符。",
  slugBadWords: "只能用字母、汉字、数字和连字符。",
  pinyin: "用拼音",
  file: "文件名：{{name}}",
  dayBad: "要写成 2025-11-03 这样的日期。",
  timeBad: "要写成 08:00 这样的时间。",
  numberBad: "只能是数字，也可以空着。",
  create: "新建",
} satisfies SameTexts<typeof en>;
