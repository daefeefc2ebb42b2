import type { SameTexts } from "../../same-texts.ts";
import type { submissions as en } from "../../en/late/submissions.ts";

export const submissions = {
  look: "现在去看投稿",
  asking: "正在看投稿",
  found_other: "新到{{count}}条",
  none: "没有新的",
  at: "{{said}}，{{time}}",
  never: "还没有看过",
  withoutLink_other: "有{{count}}个开着的issue里没有链接。",
  leftOut_other: "有{{count}}个链接没有收：不是公网地址，或一个issue里太多。",
  cut: "只读了最新的{{count}}个开着的issue。",
  rate: "{{time}}前还能问{{remaining}}次，共{{limit}}次。",
  trouble: {
    offline: "电脑没有联网。连上以后再看。",
    silent: "GitHub没有回应。过一会儿再看。",
    "not-found":
      "没有这个名字的公开仓库，或者它关掉了issue。Galley不用令牌，读不到私有仓库。到刊物里改“submissions”。",
    "rate-limited": "不用令牌能问的次数，GitHub已经答完。{{time}}再看。",
    refused: "GitHub拒绝回答（{{status}}）。以后再看。",
    unreadable: "GitHub的回答读不懂。以后再看。",
  },
} satisfies SameTexts<typeof en>;
