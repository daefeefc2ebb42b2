import type { SameTexts } from "../../same-texts.ts";
import type { brief as en } from "../../en/late/brief.ts";

export const brief = {
  title: "标题：",
  address: "网址：",
  quoted: "原话：",
  written: "目前写成：",
  form: "照这样写：",
  formOf: "照“{{section}}”里的这一条写：",
  copied_other: "已复制给助手：{{count}}条链接，带着原话和所在版块的写法",
  noItem: "这里没有可以复制给助手的条目。",
} satisfies SameTexts<typeof en>;
