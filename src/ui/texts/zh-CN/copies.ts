import type { copies as english } from "../en/copies.ts";

export const copies: typeof english = {
  label: "给别处的复制",
  open: "复制到…",
  places: {
    wechat: "微信公众号",
    substack: "Substack",
    mail: "邮件",
    buttondown: "Buttondown",
    plain: "Markdown",
    thread: "X串文",
  },
};
