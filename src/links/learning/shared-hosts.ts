/** Where on a host that many share the address says whose the page is; null where it does not say. */
type OwnerOf = (url: URL) => string | null;

const firstPart: OwnerOf = ({ pathname }) => /^\/([\w.-]+)/.exec(pathname)?.[1] ?? null;

const after =
  (...folders: readonly string[]): OwnerOf =>
  ({ pathname }) => {
    const [, folder = "", owner = ""] = pathname.split("/");
    return folders.includes(folder) && owner !== "" ? owner : null;
  };

const handle: OwnerOf = ({ pathname }) => /^\/@([\w.-]+)/.exec(pathname)?.[1] ?? null;

/** The first part of a path, unless it is a page of the host's own. */
const firstPartBut =
  (...pages: readonly string[]): OwnerOf =>
  (url) => {
    const owner = firstPart(url);
    return owner === null || pages.includes(owner.toLowerCase()) ? null : owner;
  };

const nobody: OwnerOf = () => null;

/**
 * Hosts on which everybody publishes. The host alone says what kind of thing stands there, never whose it is; of most
 * of them the path does.
 */
export const SHARED_HOSTS: ReadonlyMap<string, OwnerOf> = new Map([
  ["github.com", firstPartBut("blog", "features", "topics", "orgs", "search", "trending")],
  ["raw.githubusercontent.com", firstPart],
  ["gist.github.com", firstPart],
  ["gitlab.com", firstPart],
  ["gitee.com", firstPart],
  ["codeberg.org", firstPart],
  ["bitbucket.org", firstPart],
  ["npmjs.com", ({ pathname }) => /^\/package\/@([\w.-]+)/.exec(pathname)?.[1] ?? null],
  [
    "huggingface.co",
    ({ pathname }) => {
      const owner = /^\/(?:(?:datasets|spaces|collections|blog)\/)?([\w.-]+)/.exec(pathname)?.[1];
      return owner && !/^(?:papers|docs|datasets|spaces|blog|models|posts|join)$/.test(owner)
        ? owner
        : null;
    },
  ],
  ["modelscope.cn", after("models", "datasets", "studios", "organization")],
  ["x.com", firstPartBut("i", "home", "search", "hashtag")],
  ["bsky.app", after("profile")],
  ["threads.net", handle],
  ["weibo.com", firstPartBut("u", "tv", "ttarticle")],
  [
    "linkedin.com",
    ({ pathname }) => /^\/(?:company|showcase|in)\/([^/]+)/.exec(pathname)?.[1] ?? null,
  ],
  ["medium.com", ({ pathname }) => /^\/@?([\w.-]+)\//.exec(pathname)?.[1] ?? null],
  ["dev.to", firstPart],
  [
    "youtube.com",
    ({ pathname }) => /^\/(?:@|c\/|user\/|channel\/)([\w.-]+)/.exec(pathname)?.[1] ?? null,
  ],
  ["bilibili.com", nobody],
  ["reddit.com", after("r", "user")],
  // A short address of an article says nothing of the account; the long one does.
  ["mp.weixin.qq.com", ({ searchParams }) => searchParams.get("__biz")],
  ["zhuanlan.zhihu.com", nobody],
  ["zhihu.com", after("people", "org")],
  ["juejin.cn", nobody],
  ["news.ycombinator.com", nobody],
  ["arxiv.org", nobody],
  ["doi.org", nobody],
  ["openreview.net", nobody],
  ["drive.google.com", nobody],
  ["docs.google.com", nobody],
  ["apps.apple.com", nobody],
  ["play.google.com", nobody],
  ["producthunt.com", nobody],
]);

/** Endings below which each name is somebody else's, as `someone.github.io`. */
export const SHARED_ENDINGS: ReadonlySet<string> = new Set([
  "github.io",
  "gitlab.io",
  "substack.com",
  "medium.com",
  "wordpress.com",
  "wpengine.com",
  "blogspot.com",
  "ghost.io",
  "notion.site",
  "vercel.app",
  "netlify.app",
  "pages.dev",
  "hf.space",
  "framer.website",
  "webflow.io",
  "readthedocs.io",
]);

/** Endings of two parts that belong to a country, as `example.com.cn`. */
export const COUNTRY_ENDINGS: ReadonlySet<string> = new Set(
  ["cn", "hk", "tw", "uk", "jp", "au", "kr", "sg", "in", "br", "nz", "za"].flatMap((country) =>
    ["com", "org", "net", "edu", "ac", "gov", "co"].map((ending) => `${ending}.${country}`),
  ),
);
