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
      "WeChat and QQ put a warning page with the address in a parameter before foreign links.",
    apply: (url) => {
      if (url.hostname === "weixin110.qq.com") return target(url, "url", "main_url");
      const isJump = url.hostname === "c.pc.qq.com" || url.hostname === "mail.qq.com";
      return isJump ? target(url, "pfurl", "url", "gourl") : null;
    },
  },
  {
    id: "site-redirect",
    reason:
      "Zhihu, Juejin, CSDN, Gitee, Jianshu and Facebook put a page before links that lead out.",
    apply: (url) => {
      const isJump =
        url.hostname === "link.zhihu.com" ||
        url.hostname === "link.juejin.cn" ||
        url.hostname === "link.csdn.net" ||
        (url.hostname === "gitee.com" && url.pathname === "/link") ||
        (isAt(url, "jianshu.com") && url.pathname === "/go-wild") ||
        (/^lm?\.facebook\.com$/.test(url.hostname) && url.pathname === "/l.php");
      return isJump ? target(url, "target", "url", "u") : null;
    },
  },
  {
    id: "google-amp",
    reason: "google.com/amp/s/… shows a copy of another site's page; the page itself is meant.",
    apply: (url) => {
      const match = GOOGLE.test(url.hostname) ? /^\/amp\/(s\/)?(.+)$/.exec(url.pathname) : null;
      const address = match ? `${match[1] ? "https" : "http"}://${match[2]}${url.search}` : "";
      return URL.canParse(address) ? new URL(address) : null;
    },
  },
];

const GOOGLE = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** An address given as a parameter of a page that only leads on to it; null where it is none. */
function target(url: URL, ...names: readonly string[]): URL | null {
  for (const name of names) {
    const value = url.searchParams.get(name);
    if (value && /^https?:\/\//i.test(value) && URL.canParse(value)) return new URL(value);
  }
  return null;
}
