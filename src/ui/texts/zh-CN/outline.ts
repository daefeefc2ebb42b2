import type { SameTexts } from "../same-texts.ts";
import type { outline as en } from "../en/outline.ts";

export const outline = {
  label: "大纲",
  intro: "导语",
  untitled: "没有标题",
  addSection: "添加版块",
  characters_other: "{{formatted}} 字符",
  words_other: "{{formatted}} 字",
  links_other: "{{formatted}} 条链接",
  figures_other: "{{formatted}} 张图",
} satisfies SameTexts<typeof en>;
