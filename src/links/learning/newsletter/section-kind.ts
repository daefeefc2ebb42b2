import type { SectionKind } from "../../../issue/profile/section-kinds.ts";

/** Words of a section's title that say what is in it, the surer first. */
const WORDS: readonly (readonly [kind: SectionKind, words: RegExp])[] = [
  ["papers", /论文|paper|arxiv|proposal|提案/i],
  ["investment", /投资|融资|商业|并购|invest|business|funding|acquisition/i],
  ["reports", /研究|报告|report|survey|话题|专题|topic/i],
  [
    "releases",
    /发布|产品|模型|工具|开源|项目|代码|库|版本|新闻|资讯|动态|release|launch|tool|project|code|librar|package|news|commit|change|addition|merged/i,
  ],
  [
    "reading",
    /阅读|文章|好文|学习|教程|博客|读|文摘|article|read|blog|post|tutorial|podcast|video|forum|finally/i,
  ],
];

export function sectionKindByTitle(title: string): SectionKind {
  return WORDS.find(([, words]) => words.test(title))?.[0] ?? "other";
}
