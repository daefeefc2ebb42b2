import type { SameTexts } from "../same-texts.ts";
import type { notices as en } from "../en/notices.ts";

export const notices = {
  full: "磁盘满了，最近的改动没有存上。",
  fullWhat: "文字还在。先下载，或腾出空间，Galley 会自己再试。",
  unsaved: "最近的改动没有存上。",
  unsavedWhat: "文字还在。先下载，Galley 会自己再试。",
  lostForm: "有一部分文字写不成 Markdown。",
  lostFormWhat: "存下和下载的是它的纯文字。可以撤销上一步，或把那部分换个写法。",
  elsewhere: "这一期正在另一个标签页里写。",
  elsewhereWhat: "在这里可以读、查找和下载。",
  inTrash: "这一期在另一个标签页里删除了。",
  inTrashWhat: "它在回收站里。接着写，它就回来。",
  bringBack: "恢复",
  found: "另有几期和存下的不一样，第二份里有。",
  foundLook: "看是哪些",
  crashed: "这一屏出了问题",
  crashedWhat: "存下的都还在。重新载入页面就能继续。",
  reload: "重新载入",
  retry: "再试",
  leave: {
    title: "不要最近的改动了？",
    text: "它们没能存进这个浏览器。要留住，先下载这一期。",
    stay: "留下",
    leave: "离开",
  },
  failures: {
    full: "磁盘满了。",
    conflict: "另一个标签页写过这一期，留的是那边的文字。",
    newer: "新版的 Galley 已接手。重新载入页面。",
    missing: "这一期已不在这个浏览器里。",
    unprinted: "文字没能写成 Markdown。上一次存下的还在。",
    other: "浏览器的存储没有回应（{{name}}）。",
  },
} satisfies SameTexts<typeof en>;
