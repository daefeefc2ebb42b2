import { isAt } from "./rule.ts";

/**
 * Whether `/amp` behind this path asks for the reduced form of an article, and is not the name of a package, a model or
 * a chapter. Better too seldom than too often: an address that stays long still leads to its page.
 */
export function isArticle(url: URL, path: string): boolean {
  const parts = path.split("/").filter((part) => part !== "");
  if (isAt(url, ...NAMING_HOSTS) || MANUAL_HOST.test(url.hostname)) return false;
  if (parts.some((part) => part.startsWith("@") || MANUAL_PARTS.has(part.toLowerCase())))
    return false;
  if (isAt(url, ...NEWS_HOSTS)) return true;
  const slug = parts.at(-1) ?? "";
  const words = slug.split("-").filter((word) => word !== "").length;
  const isDated = parts.length > 1 && parts.some((part) => /^(?:19|20)\d\d$/.test(part));
  const isNumbered = parts.length > 1 && /\d{5}/.test(slug);
  return isDated || isNumbered || words >= (parts.length > 1 ? 3 : 4);
}

/** Where owners name what they publish: the end of a path is a name. */
const NAMING_HOSTS: readonly string[] = [
  "github.com",
  "github.io",
  "gitlab.com",
  "gitee.com",
  "codeberg.org",
  "bitbucket.org",
  "sourcegraph.com",
  "huggingface.co",
  "hf.co",
  "hf-mirror.com",
  "modelscope.cn",
  "kaggle.com",
  "npmjs.com",
  "jsr.io",
  "pypi.org",
  "crates.io",
  "docs.rs",
  "pkg.go.dev",
  "hub.docker.com",
  "readthedocs.io",
  "wikipedia.org",
  "x.com",
  "twitter.com",
];

/** Where the pages of a manual are. */
const MANUAL_HOST = /^(?:docs?|developers?|api|wiki|learn|help|support)\./;
const MANUAL_PARTS: ReadonlySet<string> = new Set([
  "api",
  "docs",
  "documentation",
  "manual",
  "package",
  "packages",
  "project",
  "projects",
  "reference",
  "wiki",
]);

/** Newspapers that ask for it so, whatever their addresses look like otherwise. */
const NEWS_HOSTS: readonly string[] = [
  "bbc.com",
  "bbc.co.uk",
  "cnbc.com",
  "cnn.com",
  "economictimes.indiatimes.com",
  "hindustantimes.com",
  "independent.co.uk",
  "nbcnews.com",
  "techcrunch.com",
  "theguardian.com",
  "theverge.com",
  "venturebeat.com",
];
