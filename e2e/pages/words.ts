/** The names by which tests find things, in the languages of the interface. */
export const WORDS = {
  en: {
    newIssue: "New issue",
    open: "Open…",
    download: "Download .md",
    dialog: "New issue",
    headline: "Headline",
    slug: "Slug",
    profile: "Profile",
    create: "Create",
    text: "Text of the issue",
    saved: "Saved",
    addItem: "Add an item, or drop a link here",
    sample: "Look at a sample",
    library: "Galley, all issues",
  },
  "zh-CN": {
    newIssue: "新建一期",
    open: "打开…",
    download: "下载 .md",
    dialog: "新建一期",
    headline: "标题",
    slug: "网址短名",
    profile: "刊物",
    create: "新建",
    text: "本期正文",
    saved: "已保存",
    addItem: "添加条目，或把链接拖到这里",
    sample: "看看样例",
    library: "Galley，全部各期",
  },
} as const;
export type Language = keyof typeof WORDS;
