import type { CleaningRule } from "./rule.ts";

const moveHost =
  (from: readonly string[], to: string) =>
  (url: URL): URL | null => {
    if (!from.includes(url.hostname)) return null;
    url.hostname = to;
    return url;
  };

const ARXIV = ["arxiv.org", "www.arxiv.org", "export.arxiv.org", "browse.arxiv.org"];

/** Several forms of one page: the one that serves every reader. */
export const FORM_RULES: readonly CleaningRule[] = [
  {
    id: "arxiv-host",
    reason:
      "www., export. and browse. of arXiv show the same pages; arxiv.org is the address that its papers are cited by.",
    apply: moveHost(ARXIV.slice(1), "arxiv.org"),
  },
  {
    id: "arxiv-abstract",
    reason:
      "The abstract page says what a paper is and leads to every form of it; a PDF opens blind on a phone.",
    apply: (url) => {
      if (!ARXIV.includes(url.hostname)) return null;
      const id =
        /^\/(?:pdf|html|ps|format)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?\d{4}\.?\d{3,5}(?:v\d+)?)(?:\.pdf)?\/?$/.exec(
          url.pathname,
        )?.[1];
      return id === undefined ? null : new URL(`https://arxiv.org/abs/${id}`);
    },
  },
  {
    id: "x-host",
    reason: "twitter.com, its phone form and the mirrors that only fix previews all lead to x.com.",
    apply: moveHost(
      [
        "twitter.com",
        "www.twitter.com",
        "mobile.twitter.com",
        "www.x.com",
        "mobile.x.com",
        "fxtwitter.com",
        "vxtwitter.com",
        "fixupx.com",
      ],
      "x.com",
    ),
  },
  {
    id: "youtu-be",
    reason:
      "youtu.be, streams and embeds are one video; the watch page is the one that plays everywhere.",
    apply: (url) => {
      const isShort = url.hostname === "youtu.be";
      const isOwn = [
        "www.youtube.com",
        "youtube.com",
        "m.youtube.com",
        "www.youtube-nocookie.com",
      ].includes(url.hostname);
      const id = isShort
        ? /^\/([\w-]{11})\/?$/.exec(url.pathname)?.[1]
        : isOwn
          ? /^\/(?:embed|live|v)\/([\w-]{11})\/?$/.exec(url.pathname)?.[1]
          : undefined;
      if (id === undefined) return null;
      const rest = url.search.slice(1);
      return new URL(`https://www.youtube.com/watch?v=${id}${rest === "" ? "" : `&${rest}`}`);
    },
  },
  {
    id: "mobile-host",
    reason: "Pages made for phones look poor elsewhere; the usual page serves phones as well.",
    apply: (url) => {
      const usual = MOBILE_HOSTS.get(url.hostname);
      const wiki = /^([a-z-]+)\.m\.(wiki[a-z]+\.org)$/.exec(url.hostname);
      const host = usual ?? (wiki ? `${wiki[1]}.${wiki[2]}` : undefined);
      if (host === undefined) return null;
      url.hostname = host;
      return url;
    },
  },
  {
    id: "text-fragment",
    reason: "`#:~:text=` marks the words a reader had selected; it is no place of the page.",
    apply: (url) => {
      const at = url.hash.indexOf(":~:");
      if (at < 0) return null;
      url.hash = url.hash.slice(0, at) === "#" ? "" : url.hash.slice(0, at);
      return url;
    },
  },
  {
    id: "empty-fragment",
    reason: "A lone `#` or `#/` at the end names no place in the page.",
    apply: (url) => {
      if (url.hash !== "#/" && !(url.hash === "" && url.href.endsWith("#"))) return null;
      url.hash = "";
      return url;
    },
  },
  {
    id: "empty-query",
    reason: "A lone `?` asks for nothing.",
    apply: (url) => {
      if (url.search !== "" || !/\?(?:#|$)/.test(url.href)) return null;
      url.search = "";
      return url;
    },
  },
];

const MOBILE_HOSTS: ReadonlyMap<string, string> = new Map([
  ["m.youtube.com", "www.youtube.com"],
  ["m.bilibili.com", "www.bilibili.com"],
  ["m.weibo.com", "weibo.com"],
  ["m.facebook.com", "www.facebook.com"],
  ["m.imdb.com", "www.imdb.com"],
  ["m.ithome.com", "www.ithome.com"],
  ["m.36kr.com", "36kr.com"],
  ["m.huxiu.com", "www.huxiu.com"],
  ["m.thepaper.cn", "www.thepaper.cn"],
  ["m.douban.com", "www.douban.com"],
  ["old.reddit.com", "www.reddit.com"],
  ["np.reddit.com", "www.reddit.com"],
  ["m.reddit.com", "www.reddit.com"],
  ["mobile.nytimes.com", "www.nytimes.com"],
  ["amp.cnn.com", "www.cnn.com"],
  ["amp.theguardian.com", "www.theguardian.com"],
]);
