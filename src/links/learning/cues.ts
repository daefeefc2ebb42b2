import type { SectionKind } from "../../issue/profile/profile.ts";

/** A sign in an address or a title, and how much likelier it makes a kind than the others. */
export interface Cue {
  readonly id: string;
  readonly reason: string;
  readonly pattern: RegExp;
  readonly kind: SectionKind;
  /** 3 leans, 8 nearly decides. */
  readonly factor: number;
}

/** Asked of the path of the address. */
export const PATH_CUES: readonly Cue[] = [
  {
    id: "report-file",
    reason: "What is sent round as a PDF, and is no paper on a paper's host, is a report",
    pattern: /\.pdf$/i,
    kind: "reports",
    factor: 3,
  },
  {
    id: "report-path",
    reason: "Publishers of reports keep them in a folder of that name",
    pattern: /\/(?:reports?|surveys?|state-of-[\w-]+|index-report|whitepapers?)(?:[/-]|$)/i,
    kind: "reports",
    factor: 4,
  },
  {
    id: "news-path",
    reason: "Makers announce in a newsroom, a changelog or release notes",
    pattern:
      /\/(?:introducing|announcing|release-notes|releases?|changelog|news|launch|product)(?:[/-]|$)/i,
    kind: "releases",
    factor: 2,
  },
  {
    id: "paper-path",
    reason: "A page below these lists or holds a paper",
    pattern: /\/(?:abs|papers?|publications?|proceedings)\//i,
    kind: "papers",
    factor: 5,
  },
  {
    id: "money-path",
    reason: "Addresses of business news say what it is about",
    pattern:
      /(?:raises?|funding|series-[a-f]|valuation|acqui(?:res?|sition)|invests?|ipo)(?:[-/]|$)/i,
    kind: "investment",
    factor: 4,
  },
];

/** Asked of the title, in the languages of the shipped profiles. */
export const TITLE_CUES: readonly Cue[] = [
  {
    id: "report-title",
    reason: "Reports name themselves, or the year they count",
    pattern:
      /\b(?:report|survey|state of|index|benchmark results|outlook)\b|报告|白皮书|调研|调查|指数/i,
    kind: "reports",
    factor: 4,
  },
  {
    id: "release-title",
    reason: "The words with which things are announced",
    pattern:
      /^(?:introducing|announcing|meet|welcome)\b|\b(?:launch(?:es|ed)?|releas(?:es|ed)|unveils?|open[- ]sourc(?:es|ed)|now available|is here)\b|推出|发布|上线|开源|亮相/i,
    kind: "releases",
    factor: 4,
  },
  {
    id: "money-title",
    reason: "Who raises, buys, sues or is worth something",
    pattern:
      /\b(?:raises|raised|funding|series [a-f]|valuation|acquires?|acquisition|ipo|invests?|investment|revenue|earnings|lawsuit)\b|融资|收购|估值|上市|投资|营收|财报|起诉/i,
    kind: "investment",
    factor: 6,
  },
  {
    id: "paper-title",
    reason: "Titles of papers: a name, a colon, what it is; or what it is for",
    pattern:
      /\barxiv\b|^[A-Z][\w-]+: (?:An?|Towards?|Scaling|Learning|Efficient|Unified)\b|\bvia\b.*\blearning\b|论文/,
    kind: "papers",
    factor: 4,
  },
  {
    id: "reading-title",
    reason: "Essays ask, explain and tell",
    pattern:
      /^(?:how|why|what|when|is|are|can|should|the case|on|my|notes|lessons)\b|\b(?:guide|tutorial|explained|interview|lessons|deep dive|opinion)\b|\?$|？$|如何|为什么|教程|指南|访谈|对谈|思考|复盘|实践/i,
    kind: "reading",
    factor: 3,
  },
];
