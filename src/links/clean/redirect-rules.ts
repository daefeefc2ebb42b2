import { type CleaningRule, isAt } from "./rule.ts";

/** Pages that only lead on to another: the page itself is meant. */
export const REDIRECT_RULES: readonly CleaningRule[] = [
  {
    id: "google-redirect",
    reason:
      "A search result leads through google.com/url, which counts the click and shows nothing itself.",
    apply: (url) =>
      GOOGLE.test(url.hostname) && url.pathname === "/url" ? target(url, "q", "url") : null,
  },
  {
    id: "wechat-redirect",
    reason:
      "WeChat and QQ put a warning page with the address in a parameter before foreign links, and a riddle before their own.",
    apply: (url) => {
      if (url.hostname === "weixin110.qq.com") return target(url, "url", "main_url");
      if (url.hostname === "mp.weixin.qq.com" && url.pathname === "/mp/wappoc_appmsgcaptcha")
        return target(url, "target_url");
      const isJump = url.hostname === "c.pc.qq.com" || url.hostname === "mail.qq.com";
      return isJump ? target(url, "pfurl", "url", "gourl") : null;
    },
  },
  {
    id: "google-translate",
    reason:
      "A page that Google translated is at its host with other hyphens before .translate.goog; readers want the page.",
    apply(url) {
      const name = /^([a-z\d-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
      if (name === undefined) return null;
      const host = name.replaceAll(/-(-?)/g, (_, hyphen: string) => hyphen || ".");
      const { pathname, search, hash } = url;
      const own = search.replaceAll(/([?&])_x_tr_\w+=[^&]*/g, "$1").replace(/[?&]+$/, "");
      const page = `https://${host}${pathname}${own.replace(/^\?&+/, "?")}${hash}`;
      return URL.canParse(page) ? new URL(page) : null;
    },
  },
  {
    id: "bing-redirect",
    reason:
      "A search result leads through bing.com/ck/a, which has the address in base64 behind “a1”.",
    apply(url) {
      if (!isAt(url, "bing.com") || url.pathname !== "/ck/a") return null;
      const code = /^a1([\w-]+)$/.exec(url.searchParams.get("u") ?? "")?.[1];
      return code === undefined ? null : addressOf(code);
    },
  },
  {
    id: "site-redirect",
    reason:
      "Zhihu, Juejin, Facebook, YouTube, Slack, Outlook and others put a page before links that lead out.",
    apply: (url) => {
      const jump = JUMPS.find(
        ({ host, path }) => isAt(url, host) && (path === undefined || url.pathname === path),
      );
      return jump ? target(url, jump.parameter) : null;
    },
  },
  {
    id: "google-amp",
    reason:
      "google.com/amp/s/… and cdn.ampproject.org show a copy of another site's page; the page itself is meant.",
    apply: (url) => {
      const path = GOOGLE.test(url.hostname)
        ? /^\/amp\/(s\/)?([^/]+\..+)$/.exec(url.pathname)
        : isAt(url, "cdn.ampproject.org")
          ? /^\/[cv]\/(s\/)?([^/]+\..+)$/.exec(url.pathname)
          : null;
      const address = path ? `${path[1] ? "https" : "http"}://${path[2]}${url.search}` : "";
      return URL.canParse(address) ? new URL(address) : null;
    },
  },
];

/** The web address that is written in base64 for addresses; null where it is none. */
function addressOf(code: string): URL | null {
  try {
    const address = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return /^https?:/.test(address) && URL.canParse(address) ? new URL(address) : null;
  } catch {
    return null;
  }
}

const GOOGLE = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

interface Jump {
  readonly host: string;
  readonly path?: string;
  readonly parameter: string;
}

/** Pages before links that lead out of a site, with the parameter that has the address. */
const JUMPS: readonly Jump[] = [
  { host: "link.zhihu.com", parameter: "target" },
  { host: "link.juejin.cn", parameter: "target" },
  { host: "link.csdn.net", parameter: "target" },
  { host: "gitee.com", path: "/link", parameter: "target" },
  { host: "jianshu.com", path: "/go-wild", parameter: "url" },
  { host: "sspai.com", path: "/link", parameter: "target" },
  { host: "weibo.cn", path: "/sinaurl", parameter: "u" },
  { host: "docs.qq.com", path: "/scenario/link.html", parameter: "url" },
  { host: "l.facebook.com", path: "/l.php", parameter: "u" },
  { host: "lm.facebook.com", path: "/l.php", parameter: "u" },
  { host: "youtube.com", path: "/redirect", parameter: "q" },
  { host: "out.reddit.com", parameter: "url" },
  { host: "linkedin.com", path: "/redir/redirect", parameter: "url" },
  { host: "slack-redir.net", path: "/link", parameter: "url" },
  { host: "t.me", path: "/iv", parameter: "url" },
  { host: "duckduckgo.com", path: "/l/", parameter: "uddg" },
  { host: "safelinks.protection.outlook.com", parameter: "url" },
];

/** An address given as a parameter of a page that only leads on to it; null where it is none. */
function target(url: URL, ...names: readonly string[]): URL | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value && /^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value);
  }
  return null;
}
