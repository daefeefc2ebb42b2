import { cleanLink } from "../clean/clean-link.ts";
import { pageFormOf } from "./page-forms.ts";

export const IDENTITY_KINDS = [
  "arxiv",
  "doi",
  "github",
  "huggingface",
  "youtube",
  "x",
  "wechat",
  "page",
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** What an address is about: two addresses of one thing have one key. */
export interface Identity {
  readonly kind: IdentityKind;
  /** What names the thing within its kind: an arXiv number, a DOI, `owner/repository` … */
  readonly id: string;
  /** `kind:id`. */
  readonly key: string;
}

/** Finds what an address is about; null for what is no web address. */
export function identityOf(address: string): Identity | null {
  return identityOfCleaned(cleanLink(address).href);
}

/** The same of an address that `cleanLink` has cleaned. */
export function identityOfCleaned(cleaned: string): Identity | null {
  if (!URL.canParse(cleaned)) return null;
  const copied = copiedPage(new URL(cleaned));
  if (copied !== null) return identityOf(copied);
  const url = new URL(cleaned);
  if (!/^https?:$/.test(url.protocol)) return null;
  for (const [kind, read] of READERS) {
    const id = read(url, url.hostname.replace(/^www\./, ""));
    if (id !== null) return identity(kind, id);
  }
  return identity("page", pageFormOf(url) ?? pageId(url));
}

/** Hosts whose pages are copies of others, with the address of that behind the first slash: archives, and readers. */
const COPIES: ReadonlyMap<string, RegExp> = new Map([
  ["web.archive.org", /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?[^/].*)$/],
  ...["archive.ph", "archive.is", "archive.today", "archive.md", "archive.vn"].map(
    (host) => [host, /^\/(?:\d{4,14}\/|o\/\w+\/|newest\/)?(https?:\/\/?[^/].*)$/] as const,
  ),
  ...["freedium.cfd", "12ft.io", "r.jina.ai", "txtify.it"].map(
    (host) => [host, /^\/(https?:\/\/?[^/].*)$/] as const,
  ),
]);

/** The address of the page that this one is a copy of; null where it is none. */
function copiedPage({ hostname, pathname, search }: URL): string | null {
  const path = COPIES.get(hostname.replace(/^www\./, ""))?.exec(pathname)?.[1];
  return path === undefined ? null : path.replace(/^(https?):\/+/, "$1://") + search;
}

type Reader = (url: URL, host: string) => string | null;

/** New numbers (`2510.12345`) and those of before 2007 (`cs.CL/0501001`); the version is another form, not another paper. */
const ARXIV_ID = String.raw`(?:arxiv[:.])?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?`;
const arxivAt = (...folders: readonly string[]): RegExp =>
  new RegExp(`^/(?:${folders.join("|")})/${ARXIV_ID}(?:\\.pdf)?/?$`, "i");
const ARXIV_PATHS: ReadonlyMap<string, RegExp> = new Map([
  ["arxiv.org", arxivAt("abs", "pdf", "html", "ps", "format")],
  ["alphaxiv.org", arxivAt("(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:abs|pdf|overview|html|resources)")],
  ["huggingface.co", arxivAt("papers")],
  ["hf.co", arxivAt("papers")],
  ["hf-mirror.com", arxivAt("papers")],
  ["ar5iv.org", arxivAt("abs", "html")],
  ["ar5iv.labs.arxiv.org", arxivAt("html")],
  ["papers.cool", arxivAt("arxiv")],
  ["scirate.com", arxivAt("arxiv")],
  ["semanticscholar.org", arxivAt("arxiv")],
  ["api.semanticscholar.org", arxivAt("arxiv")],
  ["doi.org", arxivAt(String.raw`10\.48550`)],
  ["dx.doi.org", arxivAt(String.raw`10\.48550`)],
]);

/** Where a path has a DOI: behind one of these, on the sites of publishers. */
const DOI_IN_PATH =
  /\/(?:doi|articles?|chapter|abstract|content|book)\/(?:(?:abs|full|pdf|epdf|book|suppl|reader)\/)?(10\.\d{4,9}\/\S+?)\/?$/;

/** All of the path: a DOI may well end as a form does, and whoever gave it to the registry's site meant it so. */
const DOI_OF_REGISTRY = /^\/(10\.\d{4,9}\/\S+?)\/?$/;

/** In what form a publisher's site shows the thing. */
const FORM_BEHIND = /^(10\.\d+\/.+)\/(?:full|abstract|pdf|epub|xml|meta)$/;

/** bioRxiv and medRxiv put version and form behind it, and people take the version along to the registry. */
const VERSION_BEHIND = /^(10\.(?:1101|64898)\/[\d.]+)v\d+.*$/;

function doiIn(path: string, place: RegExp): string | null {
  return place.exec(path)?.[1]?.toLowerCase().replace(VERSION_BEHIND, "$1") ?? null;
}

/** Nature's journals name their articles by the end of the DOI. */
function natureDoi(host: string, path: string): string | null {
  const id =
    host === "nature.com" ? /^\/articles\/([a-z]?\d[\w-]+?)(?:\.pdf)?\/?$/.exec(path)?.[1] : null;
  return id ? `10.1038/${id.toLowerCase()}` : null;
}

const READERS: readonly (readonly [IdentityKind, Reader])[] = [
  [
    "arxiv",
    (url, host) => {
      const id = ARXIV_PATHS.get(host)?.exec(decoded(url.pathname))?.[1]?.toLowerCase();
      // The subject class of an old number may be left out.
      return id?.replace(/\.[a-z]{2}\//, "/") ?? null;
    },
  ],
  [
    "doi",
    (url, host) => {
      const path = decoded(url.pathname);
      return host === "doi.org" || host === "dx.doi.org"
        ? doiIn(path, DOI_OF_REGISTRY)
        : (natureDoi(host, path) ??
            doiIn(path, DOI_IN_PATH)
              ?.replace(FORM_BEHIND, "$1")
              .replace(/\.pdf$/, "") ??
            null);
    },
  ],
  [
    "github",
    (url, host) => {
      // github.dev shows a repository in an editor.
      if (host !== "github.com" && host !== "github.dev") return null;
      const match =
        /^\/([\w-]+)\/([\w.-]+?)(?:\.git)?(?:\/tree\/[\w.-]+|\/blob\/(?:main|master)\/README\.md)?\/?$/.exec(
          url.pathname,
        );
      const isPage = GITHUB_PAGES.has(match?.[1]?.toLowerCase() ?? "");
      return match && !isPage ? `${match[1]}/${match[2]}`.toLowerCase() : null;
    },
  ],
  [
    "huggingface",
    (url, host) => {
      if (!["huggingface.co", "hf.co", "hf-mirror.com"].includes(host)) return null;
      const match =
        /^\/(?:(datasets|spaces)\/)?([\w.-]+)\/([\w.-]+)(?:\/tree\/main|\/blob\/main\/README\.md)?\/?$/.exec(
          url.pathname,
        );
      if (!match || HUGGING_FACE_PAGES.has(match[2] ?? "")) return null;
      return `${match[1] ? `${match[1]}/` : ""}${match[2]}/${match[3]}`.toLowerCase();
    },
  ],
  [
    "youtube",
    (url, host) => {
      if (host !== "youtube.com" && host !== "music.youtube.com") return null;
      const id =
        url.pathname === "/watch"
          ? url.searchParams.get("v")
          : /^\/shorts\/([\w-]+)/.exec(url.pathname)?.[1];
      return id && /^[\w-]{11}$/.test(id) ? id : null;
    },
  ],
  [
    "x",
    (url, host) =>
      ["x.com", "nitter.net", "xcancel.com"].includes(host)
        ? (/^\/(?:i\/web|[^/]+)\/(?:status(?:es)?|article)\/(\d+)/.exec(url.pathname)?.[1] ?? null)
        : null,
  ],
  [
    "wechat",
    (url, host) => {
      if (host !== "mp.weixin.qq.com") return null;
      const short = /^\/s\/([\w-]+)\/?$/.exec(url.pathname)?.[1];
      if (short) return short;
      const parts = ["__biz", "mid", "idx"].map((name) => url.searchParams.get(name));
      return url.pathname === "/s" && parts.every(Boolean) ? parts.join("/") : null;
    },
  ],
];

/** First parts of paths on github.com that are no owners. */
const GITHUB_PAGES: ReadonlySet<string> = new Set([
  "about",
  "apps",
  "blog",
  "collections",
  "customer-stories",
  "enterprise",
  "events",
  "explore",
  "features",
  "login",
  "marketplace",
  "orgs",
  "pricing",
  "search",
  "security",
  "settings",
  "site",
  "sponsors",
  "stars",
  "topics",
  "trending",
  "users",
]);

/** The same on huggingface.co. */
const HUGGING_FACE_PAGES: ReadonlySet<string> = new Set([
  "blog",
  "chat",
  "collections",
  "docs",
  "join",
  "learn",
  "models",
  "organizations",
  "papers",
  "posts",
  "settings",
  "spaces",
  "tasks",
  "datasets",
]);

/** The address without protocol, `www.`, trailing slash and order of parameters; its fragment only if it routes. */
function pageId(url: URL): string {
  const host = url.host.replace(/^www\./, "");
  const path = escaped(url.pathname.replace(/\/(?:index\.(?:html?|php))?$/, ""));
  const query = escaped(url.search)
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "")
    .toSorted()
    .join("&");
  const route = /^#!?\/./.test(url.hash) ? url.hash : "";
  return `${host}${path}${query === "" ? "" : `?${query}`}${route}`;
}

/** Escapes are written in either case and mean the same. */
function escaped(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());
}

function identity(kind: IdentityKind, id: string): Identity {
  return { kind, id, key: `${kind}:${id}` };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
