import { lineRule } from "../rule.ts";

const NUMBER = /^\[\d{4}\.\d{4,5}(?:v\d+)?\]\s*/;
/** `GitHub - owner/name: what it is`. */
const REPOSITORY = /^GitHub - (?=[\w.-]+\/[\w.-]+)/;
const SITE =
  /(?:\s+[|·–—-]\s+|_)(?:arXiv(?:\.org)?|GitHub|YouTube|Hugging Face|Hacker News|Medium|Substack|X|Twitter|知乎|哔哩哔哩|掘金|少数派|36氪|腾讯新闻|腾讯云|网易|新浪|澎湃新闻|CSDN博客|InfoQ|IT之家|The Verge|TechCrunch|Wikipedia|OpenAI|Google DeepMind|Google Blog)\s*$/;

/** What a page puts around its title for the browser's tab: `[2511.01846] Title`, `Title | GitHub`. */
export const siteInTitle = lineRule({
  severity: "taste",
  find: ({ links, text }) =>
    links.flatMap(({ from, to }) => {
      const words = text.slice(from, to);
      const found = NUMBER.exec(words) ?? REPOSITORY.exec(words) ?? SITE.exec(words);
      if (!found || found[0].length >= words.length) return [];
      const place = { from: from + found.index, to: from + found.index + found[0].length };
      const fix = { kind: "words", changes: [{ ...place, text: "" }] } as const;
      return [{ ...place, parameters: { found: found[0].trim() }, fix }];
    }),
});
