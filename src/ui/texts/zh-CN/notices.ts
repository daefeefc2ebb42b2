import type { SameTexts } from "../same-texts.ts";
import type { notices as en } from "../en/notices.ts";

export const notices = {
  full: "磁盘满了，最近的改动没有存上。",
  fullWhat: "文字还在。先下载，或腾出空间，Galley 会自己再试。",
  unsaved: "最近的改动没有存上。",
  unsavedWhat: "文字还在。先下载，Galley 会自己再试。",
  elsewhere: "这一期正在另一个标签页里写。",
  elsewhereWhat: "在这里可以读、查找和下载。",
  crashed: "这一屏出了问题",
  crashedWhat: "存下的都还在。重新载入页面就能继续。",
  reload: "重新载入",
} satisfies SameTexts<typeof en>;
