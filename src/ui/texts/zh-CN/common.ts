import type { SameTexts } from "../same-texts.ts";
import type { common as en } from "../en/common.ts";

export const common = {
  galley: "Galley",
  cancel: "取消",
  close: "关闭",
  delete: "删除",
  duplicate: "复制成新一期",
  download: "下载 .md",
  copy: "复制",
  undo: "撤销",
  back: "返回",
  compare: "比较",
  messages: "消息",
  loading: "正在打开",
  /** Between two sentences. */
  sentences: "{{before}}{{after}}",
  numberNone: "–",
} satisfies SameTexts<typeof en>;
