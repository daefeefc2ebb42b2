import { lineRule, textsIn } from "../rule.ts";

/** A shortener hides where a link leads, and dies before the page does. */
export const shortLink = lineRule({
  severity: "likely",
  options: {
    hosts: [
      "bit.ly",
      "t.co",
      "tinyurl.com",
      "goo.gl",
      "is.gd",
      "buff.ly",
      "ow.ly",
      "lnkd.in",
      "dlvr.it",
      "rebrand.ly",
      "cutt.ly",
      "t.cn",
      "url.cn",
      "dwz.cn",
      "b23.tv",
      "suo.im",
      "v.douyin.com",
      "xhslink.com",
      "sourl.cn",
      "m.tb.cn",
      "shorturl.at",
      "rb.gy",
      "t.ly",
      "tiny.cc",
      "reurl.cc",
    ],
  },
  find: ({ links }, _house, options) =>
    links.flatMap(({ href, from, to }) => {
      const host = URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, "") : "";
      return textsIn(options, "hosts").includes(host) ? [{ from, to, parameters: { host } }] : [];
    }),
});
