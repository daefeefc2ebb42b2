import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLink } from "./clean-link.ts";

const HOSTS = [
  "a.example",
  "x.com",
  "mobile.twitter.com",
  "www.youtube.com",
  "youtu.be",
  "www.arxiv.org",
  "m.weibo.com",
  "www.google.com",
  "www.bilibili.com",
  "someone.substack.com",
];

const anyAddress = fc
  .record({
    host: fc.constantFrom(...HOSTS, "a.cdn.ampproject.org", "mp.weixin.qq.com", "link.zhihu.com"),
    path: fc.constantFrom(
      "/",
      "/url",
      "/pdf/2511.03773",
      "/watch",
      "/AnTw_t21ayE",
      "/redirect",
      "/a/amp/",
      "/a/amp/amp",
      "/amp/s/b.example/",
      "/c/s/www.google.com/amp/s/x.com/a",
    ),
    query: fc.array(
      fc.constantFrom(
        "utm_a=1",
        "q=https://www.google.com/url",
        "target=https%3A%2F%2Fyoutu.be%2FAnTw_t21ayE%3Fsi%3D1",
        "v=1",
        "si=2",
        "amp",
        "t",
        "=",
        "%",
        "url=https://x.com/?s=1",
      ),
      { maxLength: 4 },
    ),
    hash: fc.constantFrom("", "#", "#/", "#a", "#/route", "#:~:text=x", "#a:~:text=x"),
  })
  .map(({ host, path, query, hash }) => `https://${host}${path}?${query.join("&")}${hash}`);

describe("cleaning happens", () => {
  test("once: a clean link is clean", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const once = cleanLink(address).href;
        expect(cleanLink(once)).toMatchObject({ href: once, rules: [] });
      }),
    );
  });

  test("and keeps every parameter that carries meaning, with its bytes and in its order", () => {
    const meaningful = fc.constantFrom(
      "v=1",
      "list=PL_2",
      "p=3",
      "id=%E4%BA%91",
      "q=a+b",
      "page=5",
    );
    const trackers = fc.constantFrom(
      "utm_source=x",
      "fbclid=1",
      "spm=a.b",
      "share_from=y",
      "mc_eid=z",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...HOSTS, "mp.weixin.qq.com", "open.spotify.com", "docs.google.com"),
        fc.uniqueArray(fc.oneof(meaningful, trackers), { maxLength: 6 }),
        (host, pairs) => {
          // Papers of arXiv are named by their path alone.
          fc.pre(host !== "www.arxiv.org");
          const href = cleanLink(`https://${host}/path?${pairs.join("&")}`).href;
          const kept = pairs.filter((pair) => /^(?:v|list|p|id|q|page)=/.test(pair));
          expect(new URL(href).search.slice(1)).toBe(kept.join("&"));
        },
      ),
    );
  });
});
