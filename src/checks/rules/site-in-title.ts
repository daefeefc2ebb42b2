import { lineRule } from "../rule.ts";

const NUMBER = /^\[\d{4}\.\d{4,5}(?:v\d+)?\]\s*|\s*[[(]\d{4}\.\d{4,5}(?:v\d+)?[\])]\s*$/;
/** `GitHub - owner/name: what it is`. */
const REPOSITORY = /^GitHub - (?=[\w.-]+\/[\w.-]+)/;
/** Names of sites that no title ends in by chance, with any mark in front. */
const CHINESE_SITE = new RegExp(
  String.raw`\s*[|｜·–—_-]\s*(?:${[
    "知乎|知乎专栏|(?:哔哩哔哩_)?bilibili|哔哩哔哩|掘金|少数派|36氪|虎嗅网?|机器之心|量子位|新智元",
    "极客公园|爱范儿|品玩|晚点LatePost|腾讯新闻|腾讯云|网易|新浪|澎湃新闻|CSDN博客|IT之家|简书|豆瓣|雪球",
  ].join("|")})\s*$`,
);
const SITE =
  /(?:\s+[|·–—-]\s+|[｜_])(?:arXiv(?:\.org)?|GitHub|YouTube|Hugging Face|Hacker News|Medium|Substack|X|Twitter|Reddit|LinkedIn|InfoQ|The Verge|TechCrunch|WIRED|Bloomberg|Reuters|Ars Technica|Wikipedia|OpenAI|Google DeepMind|Google Blog)\s*$/;

/** What a page puts around its title for the browser's tab: `[2511.01846] Title`, `Title | GitHub`. */
export const siteInTitle = lineRule({
  severity: "taste",
  find: ({ links, text }) =>
    links.flatMap(({ from, to }) => {
      const words = text.slice(from, to);
      const found =
        NUMBER.exec(words) ??
        REPOSITORY.exec(words) ??
        SITE.exec(words) ??
        CHINESE_SITE.exec(words);
      if (!found || found[0].length >= words.length) return [];
      const place = { from: from + found.index, to: from + found.index + found[0].length };
      const fix = { kind: "words", changes: [{ ...place, text: "" }] } as const;
      return [{ ...place, parameters: { found: found[0].trim() }, fix }];
    }),
});
