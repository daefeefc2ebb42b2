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
      "Medium names a story by the number at the end of its path, at the writer's host or its own.",
    read: inPath("medium", ["medium.com"], /^\/(?:[^?]*[-/])?([\da-f]{10,12})\/?$/),
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
      ["aclanthology.org"],
      /^\/((?:\d{4}\.[a-z\d_-]+\.\d+|[A-Z]\d{2}-\d{4}))(?:v\d+)?(?:\.pdf)?\/?$/,
    ),
  },
  {
    reason: "Stack Overflow names a question by its number; the words behind it may be others.",
    read: inPath(
      "stackoverflow",
      ["stackoverflow.com"],
      /^\/(?:questions|q)\/(\d+)(?:\/(?!\d+\/?$)[^/]*)?\/?$/,
    ),
  },
  {
    reason: "Zhihu names an answer by its own number, with its question before it or without.",
    read: inPath("zhihu-answer", ["zhihu.com"], /^(?:\/question\/\d+)?\/answer\/(\d+)\/?$/),
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
];

/** What names the page at an address of a site whose pages have several; null where the address names it alone. */
export function pageFormOf(url: URL): string | null {
  for (const { read } of PAGE_FORMS) {
    const id = read(url);
    if (id !== null) return id;
  }
  return null;
}
