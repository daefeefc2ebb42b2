import type { SameTexts } from "../../same-texts.ts";
import type { search as english } from "../../en/late/search.ts";

export const search: SameTexts<typeof english> = {
  nothing: "各期和往期里都没有。",
  failed: "这会儿查不到具体位置，再打个字会重试。",
  earlier: "往期",
  places_other: "{{count}} 处",
  issues_other: "{{count}} 期",
  more_other: "另外 {{count}} 期",
  moreHere_other: "还有 {{count}} 处",
  chosen: "只看",
  narrow: "缩小范围",
  kinds: { organisation: "机构", host: "网站", tag: "标签" },
  offer: "{{kind}}：{{name}}，{{left}}",
  takeAway: "不再只看{{name}}",
  notHere: "这些字已经不在正文里了。",
};
