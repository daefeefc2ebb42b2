import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLink } from "../clean/clean-link.ts";
import { identityOf } from "./identity.ts";

/** Addresses of one thing, in one line each. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  "arxiv:2510.12345": [
    "https://arxiv.org/abs/2510.12345",
    "http://www.arxiv.org/abs/2510.12345v2",
    "https://arxiv.org/pdf/2510.12345v1.pdf",
    "https://arxiv.org/html/2510.12345v3",
    "https://export.arxiv.org/abs/2510.12345",
    "https://www.alphaxiv.org/abs/2510.12345",
    "https://alphaxiv.org/overview/2510.12345v1",
    "https://huggingface.co/papers/2510.12345",
    "https://doi.org/10.48550/arXiv.2510.12345",
    "https://ar5iv.labs.arxiv.org/html/2510.12345",
    "https://www.google.com/url?q=https://arxiv.org/abs/2510.12345",
    "https://arxiv.org/abs/2510.12345?context=cs.CL#comments",
    "https://browse.arxiv.org/pdf/2510.12345",
    "https://www.alphaxiv.org/pdf/2510.12345v3",
    "https://www.alphaxiv.org/zh/overview/2510.12345",
    "https://hf.co/papers/2510.12345",
    "https://hf-mirror.com/papers/2510.12345",
    "https://huggingface.co/papers/2510.12345?ref=x",
    "https://dx.doi.org/10.48550/ARXIV.2510.12345",
    "https://scirate.com/arxiv/2510.12345",
    "https://www.semanticscholar.org/arxiv/2510.12345",
    "https://papers.cool/arxiv/2510.12345",
  ],
  "arxiv:cs/0501001": [
    "https://arxiv.org/abs/cs/0501001",
    "https://arxiv.org/pdf/cs/0501001v1.pdf",
    "https://arxiv.org/abs/cs.CL/0501001",
    "https://doi.org/10.48550/arXiv.cs/0501001",
  ],
  "doi:10.1145/3292500.3330701": [
    "https://doi.org/10.1145/3292500.3330701",
    "http://dx.doi.org/10.1145/3292500.3330701",
    "https://dl.acm.org/doi/10.1145/3292500.3330701",
    "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701",
    "https://doi.org/10.1145%2F3292500.3330701",
  ],
  "doi:10.1007/s11263-025-00001-1": [
    "https://link.springer.com/article/10.1007/s11263-025-00001-1",
    "https://doi.org/10.1007/S11263-025-00001-1",
    "https://link.springer.com/content/pdf/10.1007/s11263-025-00001-1.pdf",
    "https://link.springer.com/content/pdf/10.1007%2Fs11263-025-00001-1.pdf",
  ],
  "doi:10.3389/fpsyg.2023.1254567": [
    "https://doi.org/10.3389/fpsyg.2023.1254567",
    "https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1254567",
    "https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1254567/full",
    "https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2023.1254567/full/",
    "https://www.frontiersin.org/articles/10.3389/fpsyg.2023.1254567/pdf",
  ],
  "doi:10.1088/1742-6596/1/2/003": [
    "https://doi.org/10.1088/1742-6596/1/2/003",
    "https://iopscience.iop.org/article/10.1088/1742-6596/1/2/003/meta",
  ],
  // A registry's address is the DOI as it was given, even one that looks like a form.
  "doi:10.1000/sample/full": ["https://doi.org/10.1000/sample/full"],
  "doi:10.1000/sample.pdf": ["https://doi.org/10.1000/sample.pdf"],
  "doi:10.1000/full": ["https://publisher.example/doi/10.1000/full"],
  "doi:10.1101/2025.01.02.123456": [
    "https://www.biorxiv.org/content/10.1101/2025.01.02.123456v2.full.pdf",
    "https://www.biorxiv.org/content/10.1101/2025.01.02.123456v1",
    "https://doi.org/10.1101/2025.01.02.123456",
    "https://doi.org/10.1101/2025.01.02.123456v2",
  ],
  "github:some-one/a.repo": [
    "https://github.com/Some-One/a.repo",
    "https://github.com/some-one/a.repo/",
    "https://www.github.com/some-one/A.Repo.git",
    "https://github.com/some-one/a.repo?utm_source=x",
    "https://github.com/some-one/a.repo#readme",
    "https://github.com/some-one/a.repo?tab=readme-ov-file",
    "https://github.com/some-one/a.repo/tree/main",
  ],
  "huggingface:org/a-model": [
    "https://huggingface.co/Org/A-Model",
    "https://huggingface.co/org/a-model/tree/main",
    "https://hf.co/org/a-model/",
    "https://hf-mirror.com/org/a-model",
    "https://huggingface.co/org/a-model/blob/main/README.md",
  ],
  "huggingface:datasets/org/set": ["https://huggingface.co/datasets/org/set"],
  "youtube:AnTw_t21ayE": [
    "https://www.youtube.com/watch?v=AnTw_t21ayE",
    "https://youtu.be/AnTw_t21ayE?si=1",
    "https://m.youtube.com/watch?app=desktop&v=AnTw_t21ayE&t=5",
    "https://www.youtube.com/shorts/AnTw_t21ayE",
    "https://www.youtube.com/live/AnTw_t21ayE?feature=share",
    "https://music.youtube.com/watch?v=AnTw_t21ayE&si=1",
    "https://www.youtube-nocookie.com/embed/AnTw_t21ayE",
  ],
  "x:1983008145925386481": [
    "https://x.com/a/status/1983008145925386481",
    "https://twitter.com/A/status/1983008145925386481?s=20",
    "https://mobile.twitter.com/i/status/1983008145925386481/photo/1",
    "https://x.com/i/web/status/1983008145925386481",
    "https://fxtwitter.com/a/status/1983008145925386481",
    "https://nitter.net/a/status/1983008145925386481#m",
    "https://xcancel.com/a/status/1983008145925386481",
  ],
  "wechat:abc_D-1": [
    "https://mp.weixin.qq.com/s/abc_D-1?from=x",
    "http://mp.weixin.qq.com/s/abc_D-1",
  ],
  "wechat:B==/2/1": ["https://mp.weixin.qq.com/s?__biz=B==&mid=2&idx=1&sn=3&scene=9"],
  "page:a.example/x?a=1&b=2": [
    "https://a.example/x?a=1&b=2",
    "http://www.a.example/x/?b=2&a=1&utm_source=z#part",
  ],
  "page:a.example": ["https://a.example", "http://www.a.example/", "https://a.example/index.html"],
  "page:a.example/%E4%BA%91": [
    "https://a.example/云",
    "https://a.example/%e4%ba%91/",
    "https://a.example:443/%E4%BA%91?fbclid=1",
  ],
  "page:a.example:8443/x": ["https://a.example:8443/x"],
  "page:github.com/a/b/tree/main/docs": ["https://github.com/a/b/tree/main/docs"],
  "page:www2.a.example/x": ["https://www2.a.example/x"],
  "page:a.example#/route": ["https://a.example/#/route"],
  "page:reddit/xy": [
    "https://old.reddit.com/r/a/comments/xy/t/",
    "https://www.reddit.com/r/a/comments/xy/",
    "https://www.reddit.com/comments/xy",
    "https://redd.it/xy",
    "https://www.reddit.com/gallery/xy",
  ],
  "page:reddit.com/r/a/comments/xy/t/abc": ["https://www.reddit.com/r/a/comments/xy/t/abc/"],
  "page:bilibili/BV1xx411c7mD": [
    "https://m.bilibili.com/video/BV1xx411c7mD?p=1",
    "https://www.bilibili.com/video/BV1xx411c7mD",
    "https://b23.tv/BV1xx411c7mD",
  ],
  "page:bilibili/BV1xx411c7mD?p=2": ["https://www.bilibili.com/video/BV1xx411c7mD/?p=2&t=3"],
  "page:medium/123456789abc": [
    "https://medium.com/@u/t-123456789abc",
    "https://u.medium.com/t-123456789abc",
    "https://medium.com/p/123456789abc",
    "https://medium.com/some-team/a-story-123456789abc?source=x",
  ],
  "page:medium.com/@u": ["https://medium.com/@u"],
  "page:someone.substack.com/p/post": [
    "https://someone.substack.com/p/post?r=1",
    "https://open.substack.com/pub/someone/p/post?utm_source=x",
  ],
  "page:openreview/aBc12": [
    "https://openreview.net/forum?id=aBc12",
    "https://openreview.net/pdf?id=aBc12",
    "https://openreview.net/forum?id=aBc12&noteId=x",
  ],
  "page:aclanthology/2023.acl-long.1": [
    "https://aclanthology.org/2023.acl-long.1/",
    "https://aclanthology.org/2023.acl-long.1.pdf",
    "https://www.aclanthology.org/2023.acl-long.1v2.pdf",
  ],
  "page:stackoverflow/12": [
    "https://stackoverflow.com/questions/12/some-words",
    "https://stackoverflow.com/q/12",
    "https://stackoverflow.com/q/12/345",
  ],
  "page:my-lab.example.com/a/b?id=1": [
    "https://my-lab.example.com/a/b?id=1",
    "https://my--lab-example-com.translate.goog/a/b?id=1&_x_tr_sl=en&_x_tr_tl=zh-CN&_x_tr_hl=zh-CN",
  ],
  "page:news.ycombinator.com/item?id=77": [
    "https://news.ycombinator.com/item?id=77",
    "https://hn.algolia.com/item/77",
  ],
  "github:some-lab/own-tool": [
    "https://github.com/Some-Lab/own-tool",
    "https://github.dev/Some-Lab/own-tool",
  ],
  "page:stackoverflow.com/questions/12/some-words/34": [
    "https://stackoverflow.com/questions/12/some-words/34#34",
  ],
  "page:zhihu-answer/34": [
    "https://www.zhihu.com/question/12/answer/34",
    "https://www.zhihu.com/answer/34",
  ],
  "page:amazon.de/B000000001": [
    "https://www.amazon.de/Some-Words/dp/B000000001/ref=sr_1_1?qid=1",
    "https://www.amazon.de/gp/product/B000000001",
  ],
  "page:zhihu-article/12": [
    "https://zhuanlan.zhihu.com/p/12?utm_psn=1",
    "https://www.zhihu.com/tardis/zm/art/12",
  ],
  "page:zh.wikipedia.org/wiki/%E4%BA%91": [
    "https://zh.wikipedia.org/zh-cn/云",
    "https://zh.m.wikipedia.org/wiki/%E4%BA%91#x",
    "https://zh.wikipedia.org/w/index.php?title=云",
  ],
  "page:apple/12": [
    "https://apps.apple.com/us/app/a-name/id12",
    "https://itunes.apple.com/cn/app/id12?mt=8",
  ],
  "page:apple/12?i=3": ["https://podcasts.apple.com/cn/podcast/x/id12?i=3&uo=4"],
  "page:linkedin/7123": [
    "https://www.linkedin.com/posts/a-name_some-words-activity-7123-aBcD",
    "https://www.linkedin.com/feed/update/urn:li:activity:7123/",
  ],
  "page:weibo/Nabcdefgh": [
    "https://weibo.com/123/Nabcdefgh",
    "https://m.weibo.cn/status/Nabcdefgh",
    "https://m.weibo.cn/123/Nabcdefgh",
  ],
  "page:csdn/12": [
    "https://blog.csdn.net/someone/article/details/12?spm=1",
    "https://someone.blog.csdn.net/article/details/12",
  ],
  "page:instagram/aB-1": ["https://www.instagram.com/p/aB-1/", "https://instagram.com/reel/aB-1"],
  "page:threads/aB1": [
    "https://www.threads.net/@a.b/post/aB1",
    "https://threads.com/@a.b/post/aB1",
  ],
  "page:spotify/episode/a1": [
    "https://open.spotify.com/episode/a1?si=2",
    "https://open.spotify.com/intl-de/episode/a1",
  ],
  "page:gist/0123456789abcdef0123": [
    "https://gist.github.com/someone/0123456789abcdef0123#file-a",
    "https://gist.github.com/0123456789abcdef0123",
  ],
  "page:pubmed/12": [
    "https://pubmed.ncbi.nlm.nih.gov/12/",
    "https://www.ncbi.nlm.nih.gov/pubmed/12",
  ],
  "page:telegram/channel/5": ["https://t.me/s/channel/5", "https://telegram.me/channel/5"],
  "page:vimeo/12": ["https://vimeo.com/12", "https://player.vimeo.com/video/12"],
  "page:tiktok/12": ["https://www.tiktok.com/@a/video/12", "https://m.tiktok.com/v/12.html"],
  "page:gitee/a/b": ["https://gitee.com/a/b", "https://gitee.com/a/b/tree/master"],
  "page:modelscope/models/a/b": [
    "https://modelscope.cn/models/a/b",
    "https://www.modelscope.cn/models/a/b/summary",
  ],
  "page:pmlr/v1/a": [
    "https://proceedings.mlr.press/v1/a.html",
    "https://proceedings.mlr.press/v1/a/a.pdf",
  ],
  "page:news.ycombinator.com/item?id=1": [
    "https://news.ycombinator.com/item?id=1",
    "https://news.ycombinator.com/item?id=1&p=2",
  ],
  "page:nytimes.com/2025/11/01/x.html": [
    "https://www.nytimes.com/2025/11/01/x.html?unlocked_article_code=y&smid=url-share",
    "https://www.nytimes.com/2025/11/01/x.html",
  ],
  "doi:10.1038/s41586-025-00001-1": [
    "https://www.nature.com/articles/s41586-025-00001-1",
    "https://www.nature.com/articles/s41586-025-00001-1.pdf",
    "https://doi.org/10.1038/S41586-025-00001-1",
  ],
  // An archive's copy, or a reader's, is the page that it is of.
  "page:a.example/story": [
    "https://web.archive.org/web/20250101000000/https://a.example/story",
    "https://web.archive.org/web/2025id_/http://a.example/story/",
    "https://archive.ph/https://a.example/story",
    "https://12ft.io/https://a.example/story",
  ],
  "page:web.archive.org/web": ["https://web.archive.org/web/"],
  "page:github.com/topics/llm": ["https://github.com/topics/llm"],
  "page:github.com/a/b/issues/1": ["https://github.com/a/b/issues/1/"],
  "page:huggingface.co/blog/post": ["https://huggingface.co/blog/post"],
};

describe("one thing has one key", () => {
  const all = Object.entries(SAME).flatMap(([key, addresses]) =>
    addresses.map((each) => [each, key] as const),
  );
  test.each(all)("%s is %s", (address, key) => {
    expect(identityOf(address)?.key).toBe(key);
  });

  test("and what is no web address has none", () => {
    for (const address of ["", "x", "mailto:a@a.example", "javascript:alert(1)", "https://"]) {
      expect(identityOf(address)).toBeNull();
    }
  });

  test("which no form of writing an address changes", () => {
    const names = fc.uniqueArray(fc.constantFrom("a=1", "b=%20", "c", "v=x", "id=7"), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, fc.boolean(), fc.boolean(), (pairs, plain, slash) => {
        const key = identityOf(`https://a.example/x?${pairs.join("&")}`)?.key;
        const other = `${plain ? "http" : "https"}://www.a.example/x${slash ? "/" : ""}?${pairs.toReversed().join("&")}&utm_source=x`;
        expect(identityOf(other)?.key).toBe(key);
        expect(identityOf(cleanLink(other).href)?.key).toBe(key);
      }),
    );
  });

  test("and never throws, whatever the address", () => {
    const inherited = fc.constantFrom(
      ...Object.getOwnPropertyNames(Object.prototype).map((name) => `https://${name}/abs/1`),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), inherited),
        (address) => {
          expect(() => identityOf(address)).not.toThrow();
        },
      ),
      { examples: [["https://constructor/"], ["https://__proto__/"]], numRuns: 300 },
    );
  });

  test("while an address that cannot be decoded still has one", () => {
    expect(identityOf("https://arxiv.org/abs/%E0%A4%A")?.kind).toBe("page");
  });
});
