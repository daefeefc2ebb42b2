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
  notHere: "这些字已经不在正文里了。",
};
