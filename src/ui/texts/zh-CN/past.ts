import type { SameTexts } from "../same-texts.ts";
import type { past as en } from "../en/past.ts";

export const past = {
  title: "往期",
  more_other: "再看 {{count}} 篇",
  open: "打开“{{name}}”",
  gone: "“{{name}}”已经不在往期里了",
  weekly: "每{{weekday}} {{time}}",
  last: "最近是第 {{number}} 期",
  and: " · ",
  seeLearned: "看看学到的写法",
  seeProfile: "看看刊物设置",
  note: "往期只读，打开不会改动文件夹里的文件。",
  noteFolder: "打开往期不会改动文件夹里的文件，保存时才写回去。",
  isHere: "已在文库里",
} satisfies SameTexts<typeof en>;
