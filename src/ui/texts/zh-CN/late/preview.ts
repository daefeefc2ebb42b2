import type { SameTexts } from "../../same-texts.ts";
import type { preview as en } from "../../en/late/preview.ts";

export const preview = {
  label: "预览",
  asSite: "像网站上那样",
  back: "回到正文",
  close: "收起预览",
  width: "宽度",
  phone: "手机",
  desktop: "桌面",
  dark: "深色",
  print: "打印",
  instead: "占满正文的位置",
  beside: "放在正文旁边",
  page: "这一期在网站上的样子",
  contents: "目录",
  noSheet: "读不到 {{path}}：仓库没有连上，或者里面没有这个文件。先按 al-folio 的样子显示。",
  source: {
    liquid: "Liquid：显示什么，只有网站知道",
    html: "要从别处加载的 HTML，网站会在这里显示",
    other: "显示成什么样，只有网站知道",
  },
  rawHtml: "正文里的 HTML",
  showPicture: "从 {{host}} 显示",
  zoom: "放大看：{{alt}}",
  closeZoom: "收起图片",
} satisfies SameTexts<typeof en>;
