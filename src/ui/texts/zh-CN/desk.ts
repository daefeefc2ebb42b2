import type { SameTexts } from "../same-texts.ts";
import type { desk as en } from "../en/desk.ts";

export const desk = {
  allIssues: "Galley，全部各期",
  bar: "本期",
  saved: "已保存",
  saving: "正在保存",
  notSaved: "没有存上",
  reading: "只读",
  find: "查找",
  markdown: "Markdown",
  more: "更多",
  frontMatter: "文件头…",
  copyMarkdown: "复制 Markdown",
  markdownCopied: "已复制 Markdown",
  writeBack: "存回文件",
  writtenBack: "已存到 {{name}}",
  downloaded: "已下载 {{name}}",
  profile: "刊物",
  shortcuts: "快捷键",
  settings: "设置",
  duplicate: "复制成新一期",
  delete: "删除…",
  untitled: "还没有标题",
  text: "本期正文",
  changedOnDisk: {
    title: "覆盖 {{name}}？",
    text_other: "Galley 上次读过之后，它在磁盘上又改了 {{count}} 行。",
    overwrite: "覆盖",
  },
  missing: {
    title: "这个浏览器里没有这一期",
    text: "它已被删除，或者在别的浏览器里。这里有的都在列表中。",
    back: "回到列表",
  },
} satisfies SameTexts<typeof en>;
