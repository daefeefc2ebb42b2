import { isAt } from "../clean/rule.ts";

/** Several addresses of one page of a site. */
interface PageForms {
  /** Why they are one page. */
  readonly reason: string;
  /** What names the page, from its site's name on; null for an address of another kind. */
  readonly read: (url: URL) => string | null;
}

/** The parts of a path, decoded where they can be. */
const partsOf = ({ pathname }: URL): string[] => pathname.split("/").filter((part) => part !== "");

/** The first group of an expression in the address's path, behind a name. */
const inPath =
  (name: string, hosts: readonly string[], path: RegExp) =>
  (url: URL): string | null => {
    const id = isAt(url, ...hosts) ? path.exec(url.pathname)?.[1] : undefined;
    return id === undefined ? null : `${name}/${id}`;
  };

/** Papers whose subscribers give articles away, with the parameter that has the code. */
const GIFTS = [
  { host: "nytimes.com", parameter: "unlocked_article_code" },
  { host: "washingtonpost.com", parameter: "pwapi_token" },
  { host: "bloomberg.com", parameter: "accessToken" },
  { host: "ft.com", parameter: "accessToken" },
  { host: "wsj.com", parameter: "st" },
  { host: "theatlantic.com", parameter: "gift" },
  { host: "theverge.com", parameter: "view_token" },
] as const;

/** Sites that show one page at several addresses, of which no one is the better to publish. */
const PAGE_FORMS: readonly PageForms[] = [
  {
    reason:
      "Reddit names a post by its number; community, title and host may be left out or others.",
    read: (url) =>
      inPath(
        "reddit",
        ["reddit.com"],
        /^\/(?:(?:r|user|u)\/[^/]+\/)?(?:comments|gallery)\/([a-z\d]+)(?:\/[^/]*)?\/?$/,
      )(url) ?? inPath("reddit", ["redd.it"], /^\/([a-z\d]+)\/?$/)(url),
  },
  {
    reason:
      "The first part of a bilibili video is what its bare address plays, in the short form too.",
    read(url) {
      if (!isAt(url, "bilibili.com", "b23.tv")) return null;
      const id = /^\/(?:video\/)?(BV[\da-zA-Z]{10}|av\d+)\/?$/.exec(url.pathname)?.[1];
      const part = url.searchParams.get("p") ?? "1";
      return id === undefined ? null : `bilibili/${id}${part === "1" ? "" : `?p=${part}`}`;
    },
  },
  {
    reason:
      "Medium names a story by the number at the end of its path, at the writer's host, its own, or a reader's of it.",
    read: inPath("medium", ["medium.com", "scribe.rip"], /^\/(?:[^?]*[-/])?([\da-f]{10,12})\/?$/),
  },
  {
    reason: "Substack shows a letter at the writer's host and in its own reader.",
    read(url) {
      const [pub, name, p, slug] = partsOf(url);
      if (url.hostname === "open.substack.com")
        return pub === "pub" && p === "p" && slug ? `${name}.substack.com/p/${slug}` : null;
      return null;
    },
  },
  {
    reason: "OpenReview's forum and PDF are one paper.",
    read(url) {
      const id = isAt(url, "openreview.net") ? url.searchParams.get("id") : null;
      return id && /^\/(?:forum|pdf|attachment)$/.test(url.pathname) ? `openreview/${id}` : null;
    },
  },
  {
    reason: "The ACL Anthology's page and PDF, and the PDF's versions, are one paper.",
    read: inPath(
      "aclanthology",
      ["aclanthology.org", "aclweb.org"],
      /^\/(?:anthology\/)?((?:\d{4}\.[a-z\d_-]+\.\d+|[A-Z]\d{2}-\d{4}))(?:v\d+)?(?:\.pdf)?\/?$/,
    ),
  },
  {
    reason:
      "Stack Overflow names a question by its number; behind it stand other words, or who shared it.",
    read: (url) =>
      inPath(
        "stackoverflow",
        ["stackoverflow.com"],
        /^\/questions\/(\d+)(?:\/(?!\d+\/?$)[^/]*)?\/?$/,
      )(url) ?? inPath("stackoverflow", ["stackoverflow.com"], /^\/q\/(\d+)(?:\/\d+)?\/?$/)(url),
  },
  {
    reason: "Zhihu names an answer by its own number, with its question before it or without.",
    read: inPath("zhihu-answer", ["zhihu.com"], /^(?:\/question\/\d+)?\/answer\/(\d+)\/?$/),
  },
  {
    reason: "Zhihu shows an article of a column also in a page for those who come from elsewhere.",
    read: inPath("zhihu-article", ["zhihu.com"], /^\/(?:p|tardis\/\w+\/art)\/(\d+)\/?$/),
  },
  {
    reason: "Xiaohongshu shows one note in its web pages and in what its app shares.",
    read: inPath(
      "xiaohongshu",
      ["xiaohongshu.com"],
      /^\/(?:explore|discovery\/item)\/([\da-f]{24})\/?$/,
    ),
  },
  {
    reason: "Juejin moved from juejin.im to juejin.cn.",
    read: inPath("juejin", ["juejin.cn", "juejin.im"], /^\/post\/([\da-z]+)\/?$/),
  },
  {
    reason: "Amazon names an article of a shop by its ASIN, behind any words.",
    read(url) {
      const shop = /(?:^|\.)amazon\.([a-z.]{2,6})$/.exec(url.hostname)?.[1];
      const id = /\/(?:dp|gp\/product)\/([\dA-Z]{10})(?:\/|$)/.exec(url.pathname)?.[1];
      return shop && id ? `amazon.${shop}/${id}` : null;
    },
  },
  {
    reason: "Wikipedia shows an article in a variant of Chinese, and by its title as a parameter.",
    read(url) {
      const language = /^([a-z-]+)\.wikipedia\.org$/.exec(url.hostname)?.[1];
      const title = /^\/(?:wiki|zh(?:-[a-z]{2,4})?)\/([^/].*)$/.exec(url.pathname)?.[1];
      const given = url.pathname === "/w/index.php" ? url.searchParams.get("title") : null;
      const name = title ?? (given === null ? null : encodeURI(given));
      if (!language || name === null || /[?&]oldid=/.test(url.search)) return null;
      return `${language}.wikipedia.org/wiki/${name.replaceAll("%20", "_")}`;
    },
  },
  {
    reason:
      "Apple names an app, a podcast and its episode by numbers; country and words may be others.",
    read(url) {
      if (!isAt(url, "apps.apple.com", "itunes.apple.com", "podcasts.apple.com")) return null;
      const id = /\/id(\d+)\/?$/.exec(url.pathname)?.[1];
      const episode = url.searchParams.get("i");
      return id === undefined ? null : `apple/${id}${episode ? `?i=${episode}` : ""}`;
    },
  },
  {
    reason: "LinkedIn names a post by the number of its activity, whatever words stand before it.",
    read: inPath(
      "linkedin",
      ["linkedin.com"],
      /^\/(?:posts\/[^/]*-|feed\/update\/urn:li:)activity[-:](\d+)(?:-[\w-]+)?\/?$/,
    ),
  },
  {
    reason: "Weibo names a post by one word, on the page of its writer and in its page for phones.",
    read: (url) =>
      inPath("weibo", ["weibo.com"], /^\/\d+\/([\da-zA-Z]{9}|\d{16})\/?$/)(url) ??
      inPath("weibo", ["m.weibo.cn"], /^\/(?:status|detail|\d+)\/([\da-zA-Z]{9}|\d{16})\/?$/)(url),
  },
  {
    reason: "CSDN shows an article at the writer's host and in the folder of its own.",
    read: inPath("csdn", ["blog.csdn.net"], /^(?:\/[\w-]+)?\/article\/details\/(\d+)\/?$/),
  },
  {
    reason: "Instagram shows a reel as a post, too.",
    read: inPath("instagram", ["instagram.com"], /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+)\/?$/),
  },
  {
    reason: "Threads moved from threads.net to threads.com.",
    read: inPath("threads", ["threads.net", "threads.com"], /^\/@[\w.]+\/post\/([\w-]+)\/?$/),
  },
  {
    reason: "TikTok names a video by its number.",
    read: inPath("tiktok", ["tiktok.com"], /^\/(?:@[\w.-]+\/video|v|embed)\/(\d+)(?:\.html)?\/?$/),
  },
  {
    reason: "Vimeo names a video by its number, in its page and in its player.",
    read: inPath("vimeo", ["vimeo.com"], /^\/(?:video\/)?(\d+)\/?$/),
  },
  {
    reason: "Spotify puts the reader's language before a path.",
    read: inPath(
      "spotify",
      ["open.spotify.com"],
      /^\/(?:intl-[a-z-]+\/)?((?:episode|show|track|album|playlist|artist)\/\w+)\/?$/,
    ),
  },
  {
    reason: "A gist is named by its number, with its owner before it or without.",
    read: inPath("gist", ["gist.github.com"], /^\/(?:[\w-]+\/)?([\da-f]{20,40})\/?$/),
  },
  {
    reason: "PubMed moved to a host of its own.",
    read: (url) =>
      inPath("pubmed", ["pubmed.ncbi.nlm.nih.gov"], /^\/(\d+)\/?$/)(url) ??
      inPath("pubmed", ["ncbi.nlm.nih.gov"], /^\/pubmed\/(\d+)\/?$/)(url),
  },
  {
    reason: "Telegram shows a channel's post in its preview and at its older host.",
    read: inPath("telegram", ["t.me", "telegram.me"], /^\/(?:s\/)?(\w+\/\d+)\/?$/),
  },
  {
    reason:
      "The first page of a repository at Gitee and of a model at ModelScope is the thing itself.",
    read: (url) =>
      inPath("gitee", ["gitee.com"], /^\/([\w.-]+\/[\w.-]+?)(?:\.git|\/tree\/master)?\/?$/)(url) ??
      inPath(
        "modelscope",
        ["modelscope.cn"],
        /^\/((?:models|datasets)\/[\w.-]+\/[\w.-]+)(?:\/(?:summary|files))?\/?$/,
      )(url),
  },
  {
    reason: "A discussion at Hacker News goes on over several pages, and its search shows it, too.",
    read(url) {
      const found = /^\/item\/(\d+)\/?$/.exec(url.pathname)?.[1];
      if (url.hostname === "hn.algolia.com" && found)
        return `news.ycombinator.com/item?id=${found}`;
      const id = isAt(url, "news.ycombinator.com") ? url.searchParams.get("id") : null;
      return id !== null && url.pathname === "/item" ? `news.ycombinator.com/item?id=${id}` : null;
    },
  },
  {
    reason:
      "A paper gives an article away by a code behind its address, which every reader has another one of.",
    read(url) {
      const gift = GIFTS.find(
        ({ host, parameter }) => isAt(url, host) && url.searchParams.has(parameter),
      );
      return gift ? gift.host + url.pathname.replace(/\/$/, "") : null;
    },
  },
  {
    reason: "PMLR's page and PDF are one paper.",
    read: inPath(
      "pmlr",
      ["proceedings.mlr.press"],
      /^\/(v\d+\/[\w-]+?)(?:\.html|\/[\w-]+\.pdf)\/?$/,
    ),
  },
];

/** What names the page at an address of a site whose pages have several; null where the address names it alone. */
export function pageFormOf(url: URL): string | null {
  for (const { read } of PAGE_FORMS) {
    const id = read(url);
    if (id !== null) return id;
  }
  return null;
}
