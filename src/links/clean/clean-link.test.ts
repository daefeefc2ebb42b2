import { describe, expect, test } from "vitest";
import { cleanLink } from "./clean-link.ts";
import { readableHost } from "./readable-host.ts";
import { CLEANING_RULES } from "./rules.ts";

/** What each rule does, and beside it what it must leave alone. */
const CASES: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  "google-redirect": [
    [
      "https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2Fx%3Fid%3D1&usg=x",
      "https://a.example/x?id=1",
    ],
    ["https://www.google.co.uk/url?q=https://a.example/", "https://a.example/"],
  ],
  "wechat-redirect": [
    [
      "https://weixin110.qq.com/cgi-bin/readtemplate?t=x&url=https%3A%2F%2Fa.example%2F",
      "https://a.example/",
    ],
    ["https://c.pc.qq.com/middlem.html?pfurl=https%3A%2F%2Fa.example%2Fy", "https://a.example/y"],
    [
      "https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x&target_url=https%3A%2F%2Fmp.weixin.qq.com%2Fs%2Fabc",
      "https://mp.weixin.qq.com/s/abc",
    ],
  ],
  "google-translate": [
    [
      "https://my--lab-example-com.translate.goog/a/b?id=1&_x_tr_sl=en&_x_tr_tl=zh-CN&_x_tr_hl=zh-CN#top",
      "https://my-lab.example.com/a/b?id=1#top",
    ],
    ["https://a-example.translate.goog/x?_x_tr_sl=auto&id=1", "https://a.example/x?id=1"],
    ["https://a-example.translate.goog/?_x_tr_sl=auto", "https://a.example/"],
  ],
  "bing-redirect": [
    [
      "https://www.bing.com/ck/a?!&&p=x&ptn=3&u=a1aHR0cHM6Ly9hLmV4YW1wbGUveD9pZD0x&ntb=1",
      "https://a.example/x?id=1",
    ],
  ],
  "site-redirect": [
    ["https://link.zhihu.com/?target=https%3A//a.example/p", "https://a.example/p"],
    ["https://link.juejin.cn/?target=https%3A%2F%2Fa.example%2Fp", "https://a.example/p"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=x", "https://a.example/"],
    ["https://gitee.com/link?target=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://www.jianshu.com/go-wild?ac=2&url=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://link.csdn.net/?target=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://sspai.com/link?target=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://weibo.cn/sinaurl?u=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://docs.qq.com/scenario/link.html?url=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://lm.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://out.reddit.com/t3_x?url=https%3A%2F%2Fa.example%2F&token=x", "https://a.example/"],
    [
      "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fa.example%2F",
      "https://a.example/",
    ],
    ["https://slack-redir.net/link?url=https%3A%2F%2Fa.example%2F", "https://a.example/"],
    ["https://t.me/iv?url=https%3A%2F%2Fa.example%2F&rhash=x", "https://a.example/"],
    ["https://duckduckgo.com/l/?uddg=https%3A%2F%2Fa.example%2F&rut=x", "https://a.example/"],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=x",
      "https://a.example/",
    ],
  ],
  "google-amp": [
    ["https://www.google.com/amp/s/a.example/story", "https://a.example/story"],
    ["https://a-example.cdn.ampproject.org/c/s/a.example/story", "https://a.example/story"],
    ["https://cdn.ampproject.org/v/a.example/story", "http://a.example/story"],
  ],
  amp: [
    ["https://a.example/2025/11/a-long-story/amp/", "https://a.example/2025/11/a-long-story"],
    ["https://a.example/news/a-long-story/amp", "https://a.example/news/a-long-story"],
    ["https://www.bbc.com/news/articles/c1x2/amp", "https://www.bbc.com/news/articles/c1x2"],
    ["https://a.example/world/story-12345678/amp", "https://a.example/world/story-12345678"],
    ["https://a.example/story?outputType=amp&id=1", "https://a.example/story?id=1"],
  ],
  trackers: [
    ["https://a.example/x?id=1&utm_source=tw&utm_medium=b", "https://a.example/x?id=1"],
    [
      "https://a.example/?fbclid=1&gclid=2&msclkid=3&mc_cid=4&igshid=5&spm=a.b",
      "https://a.example/",
    ],
    ["https://a.example/report.pdf?daqp=true", "https://a.example/report.pdf"],
    [
      "https://a.example/?share_token=1&share_from=app&shareToken=2&shareUid=3",
      "https://a.example/",
    ],
    ["https://a.example/?q=%E4%BA%91+x&UTM_Source=1#part", "https://a.example/?q=%E4%BA%91+x#part"],
    [
      "https://a.example/2025/x/?guccounter=1&guce_referrer=a&guce_referrer_sig=b",
      "https://a.example/2025/x/",
    ],
    ["https://a.example/?fp_ref=channel&_bhlid=1&gad_source=2&srsltid=3", "https://a.example/"],
    ["https://github.com/a/b?ref=some-site.example.com", "https://github.com/a/b"],
    ["https://a.example/?ref=producthunt", "https://a.example/"],
    ["https://a.example/a?x=1#utm_source=x&utm_medium=y", "https://a.example/a?x=1"],
    ["https://a.example/a#part&utm_source=x", "https://a.example/a#part"],
    ["https://a.example/#/route?utm_source=x&tab=1", "https://a.example/#/route?tab=1"],
  ],
  "youtube-parameters": [
    [
      "https://www.youtube.com/watch?app=desktop&v=AnTw_t21ayE&si=abc",
      "https://www.youtube.com/watch?v=AnTw_t21ayE",
    ],
    [
      "https://www.youtube.com/watch?v=AnTw_t21ayE&list=PL1&t=55s&pp=x",
      "https://www.youtube.com/watch?v=AnTw_t21ayE&list=PL1&t=55s",
    ],
  ],
  "spotify-parameters": [
    ["https://open.spotify.com/track/1?si=abc", "https://open.spotify.com/track/1"],
  ],
  "x-parameters": [["https://x.com/a/status/1?s=20&t=abc", "https://x.com/a/status/1"]],
  "wechat-share": [
    ["https://a.example/x?from=groupmessage&isappinstalled=0&p=2", "https://a.example/x?p=2"],
    ["https://a.example/x?from=timeline", "https://a.example/x"],
  ],
  "wechat-parameters": [
    ["https://mp.weixin.qq.com/s/abc?from=timeline&scene=1", "https://mp.weixin.qq.com/s/abc"],
    [
      "https://mp.weixin.qq.com/s?__biz=B&mid=2&idx=1&sn=3&chksm=4&scene=21&sessionid=5",
      "https://mp.weixin.qq.com/s?__biz=B&mid=2&idx=1&sn=3&chksm=4",
    ],
  ],
  "bilibili-parameters": [
    [
      "https://www.bilibili.com/video/BV1?p=2&buvid=x&from_source=y",
      "https://www.bilibili.com/video/BV1?p=2",
    ],
  ],
  "google-docs-parameters": [
    [
      "https://docs.google.com/document/d/1/edit?pli=1&tab=t.0",
      "https://docs.google.com/document/d/1/edit?tab=t.0",
    ],
  ],
  "search-parameters": [
    [
      "https://www.google.com/search?q=sparse+attention&sca_esv=1&ei=2&ved=3&oq=4&tbm=nws",
      "https://www.google.com/search?q=sparse+attention&tbm=nws",
    ],
  ],
  "amazon-parameters": [
    [
      "https://www.amazon.co.jp/dp/B000000001?ref=sr_1&qid=2&th=1&tag=mine-20",
      "https://www.amazon.co.jp/dp/B000000001?th=1&tag=mine-20",
    ],
  ],
  "share-parameters": [
    ["https://36kr.com/p/1?f=rss", "https://36kr.com/p/1"],
    ["https://weibo.com/1/A?refer_flag=1&type=comment", "https://weibo.com/1/A?type=comment"],
    ["https://baijiahao.baidu.com/s?id=1&wfr=spider&for=pc", "https://baijiahao.baidu.com/s?id=1"],
    [
      "https://www.toutiao.com/article/1/?app=news_article&timestamp=2&use_new_style=1&req_id=3&group_id=4",
      "https://www.toutiao.com/article/1/",
    ],
    ["https://www.wsj.com/tech/x?mod=hp_lead_pos1&st=gift", "https://www.wsj.com/tech/x?st=gift"],
    ["https://www.bloomberg.com/news/x?srnd=home&sref=a", "https://www.bloomberg.com/news/x"],
    ["https://www.theguardian.com/x?CMP=share_btn_url", "https://www.theguardian.com/x"],
    ["https://apps.apple.com/app/id1?mt=8&at=mine", "https://apps.apple.com/app/id1?at=mine"],
    ["https://www.wired.com/story/x/?mbid=social", "https://www.wired.com/story/x/"],
    ["https://github.com/a/b/pull/1?notification_referrer_id=x", "https://github.com/a/b/pull/1"],
    [
      "https://someone.substack.com/p/post?r=abc&triedRedirect=true",
      "https://someone.substack.com/p/post",
    ],
    ["https://newsroom.tiktok.com/tools?lang=en", "https://newsroom.tiktok.com/tools"],
    ["https://medium.com/@a/b?source=rss&sk=friend", "https://medium.com/@a/b?sk=friend"],
  ],
  "arxiv-host": [
    ["https://www.arxiv.org/abs/2510.21903", "https://arxiv.org/abs/2510.21903"],
    ["https://export.arxiv.org/abs/2510.21903", "https://arxiv.org/abs/2510.21903"],
  ],
  "arxiv-abstract": [
    ["https://arxiv.org/pdf/2511.03773", "https://arxiv.org/abs/2511.03773"],
    ["https://arxiv.org/pdf/2511.03773v2.pdf", "https://arxiv.org/abs/2511.03773v2"],
    ["https://www.arxiv.org/html/2511.03773v1", "https://arxiv.org/abs/2511.03773v1"],
    ["https://arxiv.org/pdf/cs/0501001.pdf", "https://arxiv.org/abs/cs/0501001"],
  ],
  "x-host": [
    ["https://mobile.twitter.com/a/status/1", "https://x.com/a/status/1"],
    ["https://twitter.com/a", "https://x.com/a"],
  ],
  "youtu-be": [
    ["https://youtu.be/AnTw_t21ayE?t=3", "https://www.youtube.com/watch?v=AnTw_t21ayE&t=3"],
    ["https://www.youtube.com/embed/AnTw_t21ayE", "https://www.youtube.com/watch?v=AnTw_t21ayE"],
  ],
  "mobile-host": [
    ["https://zh.m.wikipedia.org/wiki/A", "https://zh.wikipedia.org/wiki/A"],
    ["https://m.youtube.com/watch?v=AnTw_t21ayE", "https://www.youtube.com/watch?v=AnTw_t21ayE"],
    ["https://amp.cnn.com/cnn/story", "https://www.cnn.com/cnn/story"],
  ],
  "text-fragment": [
    ["https://a.example/x#:~:text=some%20words", "https://a.example/x"],
    ["https://a.example/x#part:~:text=words", "https://a.example/x#part"],
  ],
  "empty-fragment": [
    ["https://a.example/x#/", "https://a.example/x"],
    ["https://a.example/x#", "https://a.example/x"],
  ],
  "empty-query": [["https://a.example/x?", "https://a.example/x"]],
};

/** Of the trackers, those that are met most. */
const TRACKERS = [
  ..."utm_source utm_medium utm_campaign utm_content utm_term utm_id".split(" "),
  ..."fbclid gclid msclkid mc_cid mc_eid igshid igsh spm share_from share_token daqp".split(" "),
  ..."ysclid tblci dicbo spMailingID wt.mc_id cm_mmc trk_contact hss_channel".split(" "),
];

describe("a link that arrives is made clean", () => {
  test("by rules that each have a reason and cases", () => {
    expect(Object.keys(CASES)).toEqual(CLEANING_RULES.map((rule) => rule.id));
    for (const { reason } of CLEANING_RULES) expect(reason.length).toBeGreaterThan(20);
  });

  const all = Object.entries(CASES).flatMap(([id, cases]) =>
    cases.map((each) => [id, ...each] as const),
  );
  test.each(all)("by %s: %s", (id, before, after) => {
    const cleaned = cleanLink(before);
    expect(cleaned).toMatchObject({ original: before, href: after });
    expect(cleaned.rules).toContain(id);
  });

  test("by several rules one after the other", () => {
    const before =
      "https://www.google.com/url?q=https%3A%2F%2Ftwitter.com%2Fa%2Fstatus%2F1%3Fs%3D20%26utm_source%3Dx";
    expect(cleanLink(before)).toEqual({
      original: before,
      href: "https://x.com/a/status/1",
      rules: ["google-redirect", "trackers", "x-parameters", "x-host"],
    });
  });

  test("of ports that the protocol implies", () => {
    expect(cleanLink("https://a.example:443/x")).toMatchObject({
      href: "https://a.example/x",
      rules: ["default-port"],
    });
    expect(cleanLink("https://a.example:8443/x").rules).toEqual([]);
  });

  test.each([
    "https://a.example/?v=1&list=2&p=3&id=4",
    "https://a.example/Path?b=%20&a=1;c",
    "https://a.example/#/route",
    "https://a.example/x#part",
    "https://a.example",
    "https://a.example/amp",
    "https://a.example/story/amp/",
    "https://www.npmjs.com/package/@sourcegraph/amp",
    "https://www.npmjs.com/package/@some-long-scope/amp",
    "https://github.com/sourcegraph/amp",
    "https://github.com/some-long-owner/amp",
    "https://gitlab.com/a-long-group/a-long-part/amp",
    "https://huggingface.co/org/amp",
    "https://huggingface.co/datasets/a-long-organisation/amp",
    "https://pypi.org/project/amp/",
    "https://pytorch.org/docs/stable/amp",
    "https://docs.a.example/some-long-guide/to-many-things/amp",
    "https://a.example/docs/some-long-guide/amp",
    "https://x.com/some-long-name/amp",
    "https://github.com/a/b?tab=readme",
    "https://docs.google.com/document/d/1/edit?tab=t.0",
    "https://a.example/?s=query&t=2",
    "https://github.com/a/b/blob/x?ref=main",
    "https://api.a.example/contents/x?ref=v1.2.0",
    "https://a.example/edit?ref=notes.md",
    "https://a.example/?ref=anna",
    "https://a.example/trains?from=paris&to=rome",
    "https://a.example/x#a=1&b=2",
    "https://a.example/?source=x&ei=2&client=3",
    "https://a.example/?f=rss&for=pc&mod=a&mt=8&ch=2&app=x&pc=1",
    "https://www.ft.com/content/x?accessToken=y",
    "https://www.nytimes.com/2025/11/01/x.html?unlocked_article_code=y",
    "https://zh.wikipedia.org/wiki/云",
    "https://google.com/url?q=javascript:alert(1)",
    "https://www.bing.com/ck/a?u=a1amF2YXNjcmlwdDphbGVydCgxKQ",
    "https://www.bing.com/search?u=a1aHR0cHM6Ly9hLmV4YW1wbGUveD9pZD0x",
    "https://notgoogle.com/url?q=https://a.example/",
    "mailto:a@a.example?utm_source=x",
    "javascript:alert(1)//?utm_source=x",
    "not an address",
    "",
  ])("and otherwise keeps its bytes: %s", (address) => {
    expect(cleanLink(address)).toEqual({ original: address, href: address, rules: [] });
  });

  test.each(TRACKERS)("of %s, whatever the site", (name) => {
    expect(cleanLink(`https://a.example/x?id=1&${name}=2`)).toMatchObject({
      href: "https://a.example/x?id=1",
      rules: ["trackers"],
    });
  });
});

describe("a host is shown as people write it", () => {
  test.each([
    ["https://www.a.example/x", "a.example"],
    ["https://a.example:8080/", "a.example:8080"],
    ["https://xn--fiqs8s.xn--fiqs8s/", "中国.中国"],
    ["https://xn--bcher-kva.example/", "bücher.example"],
    ["https://xn--80ak6aa92e.example/", "аррӏе.example"],
    ["https://xn--pple-43d.example/", "xn--pple-43d.example"],
    ["not an address", ""],
  ])("%s", (address, host) => {
    expect(readableHost(address)).toBe(host);
  });
});
