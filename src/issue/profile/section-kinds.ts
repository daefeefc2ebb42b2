import { BookOpen, FileChartColumn, Hash, Package, ScrollText, TrendingUp, Video } from "lucide";
import type { IconNode } from "lucide";

/** All that one kind of section is, but for its name, which the catalogues hold. */
export interface SectionKindRow<Kind extends string = SectionKind> {
  /** Its glyph, drawn as a line: Lucide's elements, on a 24 × 24 grid. */
  readonly glyph: IconNode;
  /** Its colour on light and on dark ground; null: that of quiet text. */
  readonly hue: { readonly light: string; readonly dark: string } | null;
  /** The kind whose section takes its links where a newsletter has none of this kind; null: no one in particular. */
  readonly otherwise: Kind | null;
  /** Words in a section's own title that say that it is of this kind; null: only a profile does. */
  readonly titled: TitleWords | null;
  /** Signs in the path of an address that it belongs here. */
  readonly pathCues: readonly Cue[];
  /** Signs in a title, in the languages of the shipped profiles. */
  readonly titleCues: readonly Cue[];
  /** Hosts that write about others, or gather things, of which most belong here; see `sourcesOf`. */
  readonly sources: readonly string[];
}

/** Words of a section's title. Where those of several kinds stand in it, the surest say what it is. */
export interface TitleWords {
  readonly words: RegExp;
  readonly sureness: number;
}

/** A sign in an address or a title, and how much likelier it makes a kind than the others. */
export interface Cue {
  readonly id: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** 3 leans, 8 nearly decides. */
  readonly factor: number;
}

/** The kinds of sections, in the order in which they are named. A new one is a row here and a name in both catalogues. */
const SECTION_KINDS = {
  reports: {
    glyph: FileChartColumn,
    hue: { light: "#46588c", dark: "#a5b5e0" },
    otherwise: null,
    titled: {
      words: /研究|报告|report|survey|话题|专题|topic/i,
      sureness: 4,
    },
    pathCues: [
      {
        id: "report-file",
        reason: "What is sent round as a PDF, and is no paper on a paper's host, is a report",
        pattern: /\.pdf$/i,
        factor: 3,
      },
      {
        id: "report-path",
        reason: "Publishers of reports keep them in a folder of that name",
        pattern: /\/(?:reports?|surveys?|state-of-[\w-]+|index-report|whitepapers?)(?:[/-]|$)/i,
        factor: 4,
      },
    ],
    titleCues: [
      {
        id: "report-title",
        reason: "Reports name themselves, or the year they count",
        pattern:
          /\b(?:report|survey|state of|index|benchmark results|outlook)\b|报告|白皮书|调研|调查|指数/i,
        factor: 4,
      },
    ],
    // Firms that count and survey.
    sources: [
      "mckinsey.com",
      "bcg.com",
      "bain.com",
      "gartner.com",
      "deloitte.com",
      "pwc.com",
      "menlovc.com",
      "hai.stanford.edu",
      "artificialanalysis.ai",
      "epoch.ai",
      "stateof.ai",
      "oecd.org",
      "pewresearch.org",
    ],
  },
  releases: {
    glyph: Package,
    hue: { light: "#93502d", dark: "#dca583" },
    otherwise: null,
    titled: {
      words:
        /发布|产品|模型|工具|开源|项目|代码|库|版本|新闻|资讯|动态|release|launch|tool|project|code|librar|package|news|commit|change|addition|merged/i,
      sureness: 3,
    },
    pathCues: [
      {
        id: "news-path",
        reason: "Makers announce in a newsroom, a changelog or release notes",
        pattern:
          /\/(?:introducing|announcing|release-notes|releases?|changelog|news|launch|product)(?:[/-]|$)/i,
        factor: 2,
      },
    ],
    titleCues: [
      {
        id: "release-title",
        reason: "The words with which things are announced",
        pattern:
          /^(?:introducing|announcing|meet|welcome)\b|\b(?:launch(?:es|ed)?|releas(?:es|ed)|unveils?|open[- ]sourc(?:es|ed)|now available|is here)\b|推出|发布|上线|开源|亮相/i,
        factor: 4,
      },
    ],
    // Code and weights.
    sources: [
      "github.com",
      "huggingface.co",
      "modelscope.cn",
      "gitee.com",
      "npmjs.com",
      "pypi.org",
      "producthunt.com",
    ],
  },
  investment: {
    glyph: TrendingUp,
    hue: { light: "#3a6a48", dark: "#97c3a2" },
    otherwise: null,
    titled: {
      words: /投资|融资|商业|并购|invest|business|funding|acquisition/i,
      sureness: 5,
    },
    pathCues: [
      {
        id: "money-path",
        reason: "Addresses of business news say what it is about",
        pattern:
          /(?:raises?|funding|series-[a-f]|valuation|acqui(?:res?|sition)|invests?|ipo)(?:[-/]|$)/i,
        factor: 4,
      },
    ],
    titleCues: [
      {
        id: "money-title",
        reason: "Who raises, buys, sues or is worth something",
        pattern:
          /\b(?:raises|raised|funding|series [a-f]|valuation|acquires?|acquisition|ipo|invests?|investment|revenue|earnings|lawsuit)\b|融资|收购|估值|上市|投资|营收|财报|起诉/i,
        factor: 6,
      },
    ],
    // The business press: most of what a technology newsletter takes from it is money.
    sources: [
      "bloomberg.com",
      "reuters.com",
      "cnbc.com",
      "ft.com",
      "wsj.com",
      "crunchbase.com",
      "prnewswire.com",
      "businesswire.com",
      "36kr.com",
      "axios.com",
    ],
  },
  papers: {
    glyph: ScrollText,
    hue: { light: "#7a4a80", dark: "#cda6d2" },
    otherwise: null,
    titled: {
      words: /论文|paper|arxiv|proposal|提案/i,
      sureness: 6,
    },
    pathCues: [
      {
        id: "paper-path",
        reason: "A page below these lists or holds a paper",
        pattern: /\/(?:abs|papers?|publications?|proceedings)\//i,
        factor: 5,
      },
    ],
    titleCues: [
      {
        id: "paper-title",
        reason: "Titles of papers: a name, a colon, what it is; or what it is for",
        pattern:
          /\barxiv\b|^[A-Z][\w-]+: (?:An?|Towards?|Scaling|Learning|Efficient|Unified)\b|\bvia\b.*\blearning\b|论文/,
        factor: 4,
      },
    ],
    // Papers, as they are published.
    sources: [
      "arxiv.org",
      "openreview.net",
      "aclanthology.org",
      "biorxiv.org",
      "nature.com",
      "science.org",
      "proceedings.mlr.press",
      "papers.nips.cc",
      "thecvf.com",
      "dl.acm.org",
      "ieeexplore.ieee.org",
    ],
  },
  reading: {
    glyph: BookOpen,
    hue: { light: "#74601b", dark: "#cfb970" },
    otherwise: null,
    titled: {
      words:
        /阅读|文章|好文|学习|教程|博客|读|文摘|article|read|blog|post|tutorial|podcast|forum|finally/i,
      sureness: 1,
    },
    pathCues: [],
    titleCues: [
      {
        id: "reading-title",
        reason: "Essays ask, explain and tell",
        pattern:
          /^(?:how|why|what|when|is|are|can|should|the case|on|my|notes|lessons)\b|\b(?:guide|tutorial|explained|interview|lessons|deep dive|opinion)\b|\?$|？$|如何|为什么|教程|指南|访谈|对谈|思考|复盘|实践/i,
        factor: 3,
      },
    ],
    // Places of essays, talks and tutorials.
    sources: [
      "medium.com",
      "substack.com",
      "dev.to",
      "zhuanlan.zhihu.com",
      "juejin.cn",
      "mp.weixin.qq.com",
      "simonwillison.net",
      "news.ycombinator.com",
      "stackoverflow.blog",
      "infoq.com",
      "martinfowler.com",
      "lexfridman.com",
      "dwarkesh.com",
      "latent.space",
      "technologyreview.com",
    ],
  },
  videos: {
    glyph: Video,
    hue: { light: "#2b6673", dark: "#8ec5d0" },
    otherwise: "reading",
    titled: {
      words: /视频|录像|直播|video|watch|screencast/i,
      sureness: 2,
    },
    pathCues: [
      {
        id: "video-path",
        reason: "A page below these shows a film, a talk or a recording",
        pattern: /\/(?:videos?|watch|webinars?|recordings?)(?:[/-]|$)/i,
        factor: 5,
      },
    ],
    titleCues: [
      {
        id: "video-title",
        reason: "Films and recordings name themselves",
        pattern:
          /\b(?:videos?|webinar|keynote|recording|livestream|documentary)\b|视频|录像|录播|直播|纪录片/i,
        factor: 5,
      },
    ],
    // Where films are shown.
    sources: [
      "youtube.com",
      "youtu.be",
      "vimeo.com",
      "bilibili.com",
      "b23.tv",
      "ted.com",
      "twitch.tv",
    ],
  },
  other: {
    glyph: Hash,
    hue: null,
    otherwise: null,
    titled: null,
    pathCues: [],
    titleCues: [],
    sources: [],
  },
} as const satisfies Record<string, SectionKindRow<string>>;
export type SectionKind = keyof typeof SECTION_KINDS;

function isSectionKind(word: string): word is SectionKind {
  return Object.hasOwn(SECTION_KINDS, word);
}

/** All kinds; the first is that of a section of which nothing is known. */
export const SECTION_KIND_NAMES: readonly [SectionKind, ...SectionKind[]] = [
  "other",
  ...Object.keys(SECTION_KINDS)
    .filter(isSectionKind)
    .filter((kind) => kind !== "other"),
];

/** The kind, or the one that takes its links, of which a newsletter with these sections has a section. */
export function kindThatTakes(kind: SectionKind, kinds: ReadonlySet<SectionKind>): SectionKind {
  const { otherwise } = sectionKind(kind);
  return kinds.has(kind) || otherwise === null ? kind : kindThatTakes(otherwise, kinds);
}

/** What is known of a kind. */
export function sectionKind(kind: SectionKind): SectionKindRow {
  return SECTION_KINDS[kind];
}

/** The colour of a kind as CSS. */
export function hueOf(kind: SectionKind): string {
  const { hue } = sectionKind(kind);
  return hue ? `light-dark(${hue.light}, ${hue.dark})` : "var(--ink-3)";
}
