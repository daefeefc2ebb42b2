import type { SameTexts } from "../../same-texts.ts";
import type { onTop as en } from "../../en/late/on-top.ts";

export const onTop = {
  title: "收件箱 · Galley",
  ask: "从任何窗口把链接拖到这里，或粘贴进来",
  list: "从这里进来的链接",
  known: "早已在等",
} satisfies SameTexts<typeof en>;
