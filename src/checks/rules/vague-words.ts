import { lineRule, textsIn } from "../rule.ts";

/** A link that is only called "here": read out link by link, it does not say where it leads. */
export const vagueWords = lineRule({
  severity: "taste",
  options: {
    words: [
      "here",
      "click here",
      "this",
      "link",
      "this link",
      "read more",
      "more",
      "这里",
      "点击这里",
      "点这里",
      "戳这里",
      "此处",
      "链接",
      "点击",
      "点击查看",
      "传送门",
      "点此",
      "详情",
      "查看",
      "查看详情",
      "阅读原文",
      "查看原文",
      "原文链接",
      "阅读全文",
      "查看全文",
      "查看更多",
      "戳我",
      "点我",
      "看这里",
      "见这里",
      "learn more",
      "this article",
      "this post",
      "阅读更多",
    ],
  },
  find: ({ links }, _house, options) =>
    links
      .filter(({ text }) =>
        textsIn(options, "words").includes(text.toLowerCase().replace(/[\s。.：:…→»>]+$/, "")),
      )
      .map(({ from, to, text }) => {
        return { from, to, parameters: { words: text } };
      }),
});
