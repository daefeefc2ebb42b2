import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedFolder } from "../../testing/shared.ts";
import { readFound } from "./read-found.ts";
import { readLinks } from "./read-links.ts";

const read = (texts: Record<string, string>, files: { name: string; bytes: Uint8Array }[] = []) =>
  readFound({ texts, files });
const plain = (text: string) => read({ "text/plain": text }).links;
const html = (text: string) => read({ "text/html": text, "text/plain": "x" }).links;
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const link = (host: string, title: string | null = null, note = "") => ({
  href: `https://${host}.example/`,
  title,
  note,
});

describe("a chat message gives each link with the words that belong to it", () => {
  it.each([
    [
      "a title before the address",
      "稀疏注意力综述 https://a.example/",
      [link("a", "稀疏注意力综述")],
    ],
    [
      "a title behind a call to look at it",
      "大家看看 Sparse Attention 3 https://a.example/",
      [link("a", "Sparse Attention 3")],
    ],
    [
      "a title with a colon",
      "线性注意力：一个综述：https://a.example/",
      [link("a", "线性注意力：一个综述")],
    ],
    [
      "a title in its brackets",
      "《稀疏注意力综述》https://a.example/",
      [link("a", "稀疏注意力综述")],
    ],
    [
      "a title on the line above",
      "稀疏注意力综述\nhttps://a.example/",
      [link("a", "稀疏注意力综述")],
    ],
    [
      "a title above a blank line",
      "Sparse attention, a survey\n\nhttps://a.example/",
      [link("a", "Sparse attention, a survey")],
    ],
    [
      "words behind the address",
      "https://a.example/ 讲得最清楚的一篇",
      [link("a", null, "讲得最清楚的一篇")],
    ],
    [
      "words on the line below",
      "https://a.example/\n讲得最清楚的一篇\nhttps://b.example/\n数据更全",
      [link("a", null, "讲得最清楚的一篇"), link("b", null, "数据更全")],
    ],
    [
      "words above, which are no title",
      "昨天那篇的续作，数据更全。\nhttps://a.example/",
      [link("a", null, "昨天那篇的续作，数据更全。")],
    ],
    ["words that only point at it", "看看这个：https://a.example/", [link("a")]],
    [
      "Chinese punctuation stuck to it",
      "（https://a.example/），原文：https://b.example/。",
      [link("a"), link("b")],
    ],
    [
      "Chinese words stuck to it",
      "https://a.example/x这个值得一读",
      [{ href: "https://a.example/x", title: null, note: "这个值得一读" }],
    ],
    [
      "a name before what is said",
      "李四：推荐今天的这一篇 https://a.example/",
      [link("a", null, "推荐今天的这一篇")],
    ],
    [
      "a speaker before what is said",
      "Ann: have a look https://a.example/\nBob Roe: Please read this one before Friday https://b.example/",
      [link("a", null, "have a look"), link("b", null, "Please read this one before Friday")],
    ],
    ["a speaker in front of words that only point", "Ann: see https://a.example/", [link("a")]],
    [
      "a title whose first word is a name",
      "Mamba: worthwhile sequences https://a.example/",
      [link("a", "Mamba: worthwhile sequences")],
    ],
    [
      "a title in Latin letters with a colon",
      "Mamba: Linear-Time Sequences https://a.example/",
      [link("a", "Mamba: Linear-Time Sequences")],
    ],
    [
      "numbers and marks of a list",
      "1. 稀疏注意力综述 https://a.example/\n2、长上下文评测 https://b.example/\n③ 小模型的蒸馏 https://c.example/",
      [link("a", "稀疏注意力综述"), link("b", "长上下文评测"), link("c", "小模型的蒸馏")],
    ],
    [
      "several titles in one line",
      "稀疏注意力综述 https://a.example/ 长上下文评测 https://b.example/",
      [link("a", "稀疏注意力综述"), link("b", "长上下文评测")],
    ],
    [
      "a sentence that speaks of several",
      "We compared https://a.example/ with https://b.example/ at length",
      [
        link("a", null, "We compared … with … at length"),
        link("b", null, "We compared … with … at length"),
      ],
    ],
    [
      "the lines that say who wrote",
      "张三 2026/11/25 10:03\n稀疏注意力综述 https://a.example/\n李四 2026/11/25 10:04\nhttps://b.example/",
      [link("a", "稀疏注意力综述"), link("b")],
    ],
    [
      "the lines of Telegram",
      "Ann, [25.11.2026 10:03]\nWorth a line\nhttps://a.example/\n\nBob, [25.11.2026 10:05]\nhttps://b.example/",
      [link("a", "Worth a line"), link("b")],
    ],
    [
      "the stamps of WhatsApp",
      "[10:03, 25/11/2026] Ann: Sparse attention survey https://a.example/",
      [link("a", "Sparse attention survey")],
    ],
    [
      "the stamps of WhatsApp's export, each of which begins a message",
      "01/03/2024, 10:03 - Bob: nice one https://a.example/\n01/03/2024, 10:04 - Ann: and https://b.example/\n2024/3/1 下午10:05 - 李四: 数据更全。\n3/1/24, 10:06 PM - Ann: https://c.example/",
      [link("a", null, "nice one"), link("b"), link("c")],
    ],
    [
      "the card of WeChat",
      "张三 10:02\n[链接] 一个好工具\nhttps://a.example/",
      [link("a", "一个好工具")],
    ],
    [
      "what the sender calls it",
      "英伟达的 https://a.example/\n\n记忆那篇：https://b.example/\n\n昨天说的那个工具 https://c.example/\n\nthe memory one https://d.example/",
      [
        link("a", null, "英伟达的"),
        link("b", null, "记忆那篇"),
        link("c", null, "昨天说的那个工具"),
        link("d", null, "the memory one"),
      ],
    ],
    [
      "a title in brackets behind a call",
      "看看【稀疏注意力的一个很长的综述】https://a.example/",
      [link("a", "稀疏注意力的一个很长的综述")],
    ],
    [
      "a title in brackets behind a few words, which are the sender's",
      "and 【Vacuum internals】https://a.example/ (long)\n\n老王的《稀疏注意力综述》https://b.example/",
      [link("a", "Vacuum internals", "(long)"), link("b", "稀疏注意力综述", "老王的")],
    ],
    [
      "praise, which is no title",
      "great read 👉 https://a.example/\n\nA really nice paper: https://b.example/\n\nGreat expectations of agents https://c.example/",
      [
        link("a", null, "great read 👉"),
        link("b", null, "A really nice paper"),
        link("c", "Great expectations of agents"),
      ],
    ],
    [
      "what an app's share button says around a title",
      "我正在看【一个好工具】，分享给你，一起看吧！ https://a.example/\n\n另一个好工具，点击链接直达 https://b.example/",
      [link("a", "一个好工具"), link("b", "另一个好工具")],
    ],
    [
      "a form that somebody has filled in",
      "标题：一个好工具\n链接：https://a.example/\n摘要：很快\n\nTitle: A good tool\nURL: https://b.example/\nNotes: fast\n\n【标题】又一个好工具\n【链接】https://c.example/",
      [
        link("a", "一个好工具", "很快"),
        link("b", "A good tool", "fast"),
        link("c", "又一个好工具"),
      ],
    ],
    [
      "a title above what only leads to it",
      "一个好工具\n\n阅读原文：https://a.example/",
      [link("a", "一个好工具")],
    ],
    [
      "the heads of QQ, IRC and others",
      "2026-11-25 10:03:12 张三(12345)\nhttps://a.example/\n[10:03] <ann> https://b.example/ is great\n10:03 李四: https://c.example/\nAnn (10:03 AM): https://d.example/",
      [link("a"), link("b", null, "is great"), link("c"), link("d")],
    ],
    [
      "a message that is answered, and a record of several",
      "「张三：看这个 https://a.example/」\n- - - - - - - -\n讲得最清楚\n\n读书群的聊天记录\n张三: [链接] 一个好工具\nhttps://b.example/",
      [link("a", null, "讲得最清楚"), link("b", "一个好工具")],
    ],
    [
      "what a program has written below",
      "Forwarded from Some Channel\nhttps://a.example/\n12.3K views\nhttps://b.example/ Sent from my iPhone",
      [link("a"), link("b")],
    ],
    [
      "who it came from",
      "via @ann https://a.example/\nRT @ann: big news https://b.example/",
      [link("a", null, "via @ann"), link("b", null, "RT @ann: big news")],
    ],
    [
      "tasks, and rows of a table",
      "- [ ] 稀疏注意力综述 https://a.example/\n- [x] https://b.example/\n\n| 标题 | 链接 |\n|---|---|\n| 长上下文评测 | https://c.example/ |",
      [link("a", "稀疏注意力综述"), link("b"), link("c", "长上下文评测")],
    ],
    [
      "addresses that touch, or come without their protocol",
      "https://a.example/,https://b.example/;https://c.example/\n长上下文评测 www.d.example.com/x",
      [
        link("a"),
        link("b"),
        link("c"),
        { href: "https://www.d.example.com/x", title: "长上下文评测", note: "" },
      ],
    ],
    [
      "words that only look like what a program has written",
      "https://a.example/ 3 views on attention\n\n一次有趣的聊天记录\nhttps://b.example/\n\nhttps://c.example/ Sent from my heart",
      [
        link("a", null, "3 views on attention"),
        link("b", "一次有趣的聊天记录"),
        link("c", null, "Sent from my heart"),
      ],
    ],
    [
      "titles that only look like all that",
      "Title case in 10:03 minutes: a guide https://a.example/\n12.3K views of nothing else https://b.example/",
      [link("a", "Title case in 10:03 minutes: a guide"), link("b", "12.3K views of nothing else")],
    ],
  ])("%s", (_, text, links) => {
    expect(plain(text)).toEqual(links);
  });

  it("five at once, as they come", () => {
    const text = [
      "今天的几条：",
      "稀疏注意力综述 https://a.example/",
      "- [Long context](https://b.example/) 评测做得细",
      "https://c.example/",
      "<https://d.example/>；<https://e.example/|Slack 的写法>",
    ].join("\n");
    expect(plain(text)).toEqual([
      link("a", "稀疏注意力综述", "今天的几条"),
      link("b", "Long context", "评测做得细"),
      link("c"),
      link("d"),
      link("e", "Slack 的写法"),
    ]);
  });
});

describe("a Markdown list", () => {
  it("gives titles and words, brackets and escapes included", () => {
    expect(
      plain(
        '* [A [b] \\[c\\]](https://en.example/wiki/A_(b) "t")：很好\n+ <https://b.example/>\n- 见 [甲](https://c.example/)、[乙](https://d.example/)',
      ),
    ).toEqual([
      { href: "https://en.example/wiki/A_(b)", title: "A [b] [c]", note: "很好" },
      link("b"),
      link("c", "甲"),
      link("d", "乙"),
    ]);
  });
});

describe("HTML that was copied", () => {
  it("gives anchors with the words of their line, and bare addresses", () => {
    expect(
      html(
        '<style>p{color:red}</style><p>细节很多的 <a href="https://a.example/">甲</a>：写得细</p><ul><li><a href="https://b.example/">https://b.example/</a> 数据更全</li><li>https://c.example/</li></ul>',
      ),
    ).toEqual([link("a", "甲", "细节很多的 写得细"), link("b", null, "数据更全"), link("c")]);
  });

  it("gives no link for what Office says to itself", () => {
    const office = '<?xml:namespace prefix = "o" ns = "http://schemas.example/office" />';
    expect(html(`<p>${office}<a href="https://a.example/">甲</a></p>`)).toEqual([link("a", "甲")]);
  });

  it("keeps the cells of a spreadsheet's row apart", () => {
    const row = (...cells: string[]) =>
      `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`;
    const found = [{ href: "https://a.example/x", title: "Title of the page", note: "note words" }];
    expect(html(row("Title of the page", "https://a.example/x", "note words"))).toEqual(found);
    const anchor = '<a href="https://a.example/x">https://a.example/x</a>';
    expect(html(row("Title of the page", anchor, "note words"))).toEqual(found);
    expect(html(`<a href="https://a.example/"><th>Sparse</th><td>attention</td></a>`)).toEqual([
      link("a", "Sparse attention"),
    ]);
  });

  it("gives way to the plain text where it names nothing", () => {
    const texts = {
      "text/html":
        '<span>稀疏注意力综述</span> <a href="https://a.example/">https://a.example/</a>',
      "text/plain": "稀疏注意力综述\nhttps://a.example/",
    };
    expect(read(texts).links).toEqual([link("a", "稀疏注意力综述")]);
  });

  it("gives a link once, with the title that one of its anchors has", () => {
    expect(
      html('<a href="https://a.example/"><img></a><p><a href="https://a.example/">甲</a></p>'),
    ).toEqual([link("a", "甲")]);
  });
});

describe("more links than are taken at once", () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => `https://a.example/${index}`);

  it.each([
    ["text/plain", 5000],
    ["text/uri-list", 5000],
  ])("are counted: %s", (type, most) => {
    const found = read({ [type]: list(6000).join("\n") });
    expect([found.links.length, found.leftOut]).toEqual([most, 1000]);
  });

  it("are more in a file, which has those of a lifetime", () => {
    const bookmarks = (count: number) =>
      `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>${list(count)
        .map((href) => `<DT><A HREF="${href}">x</A>`)
        .join("")}</DL>`;
    const counts = [6000, 20_001].map((count) => {
      const found = read({}, [file("b.html", bookmarks(count))]);
      return [found.links.length, found.leftOut];
    });
    expect(counts).toEqual([
      [6000, 0],
      [20_000, 1],
    ]);
  });
});

describe("what is dropped as a link", () => {
  it("has no note, and comes with the files beside it", () => {
    const address = "https://a.example/";
    expect(
      read({ "text/uri-list": address, "text/html": `<a href="${address}">甲</a>` }, [
        file("乙.url", "[InternetShortcut]\nURL=https://b.example/"),
        file("p.png", ""),
      ]).links,
    ).toEqual([link("a", "甲"), link("b", "乙")]);
  });

  it("says whether there was nothing, or no link", () => {
    expect(read({}).form).toBe("nothing");
    expect(read({ "text/plain": "没有链接" }).form).toBe("none");
    expect(read({}, [file("p.png", "")]).form).toBe("none");
  });

  it("of real browsers is found as it is for the page", () => {
    const shared = sharedFolder();
    if (!shared) return;
    const payloads = readFileSync(join(shared, "examples/real-input/real-x11-drops.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line): { data: Record<string, string> } => JSON.parse(line));
    expect(payloads).toHaveLength(20);
    for (const { data } of payloads) {
      const hrefs = [
        ...new Set(readLinks({ texts: data, files: [] }).links.map(({ href }) => href)),
      ];
      expect(read(data).links.map(({ href }) => href)).toEqual(hrefs);
    }
  });
});

describe("a title without its site", () => {
  const paper = "https://arxiv.org/abs/2511.01846";
  const post = "https://cloud.google.com/blog/products/x";
  it.each([
    ["an anchor", { "text/html": `<a href="${paper}">[2511.01846] Sparse Words</a>` }],
    ["Firefox", { "text/x-moz-url": `${paper}\n[2511.01846v2] Sparse Words` }],
    ["a chat", { "text/plain": `[2511.01846] Sparse Words ${paper}` }],
    ["a list", { "text/plain": `- [\\[2511.01846\\] Sparse Words](${paper})` }],
    [
      "bookmarks",
      {
        "text/plain": `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="${paper}">[2511.01846] Sparse Words</A></DL>`,
      },
    ],
  ])("loses arXiv's number: %s", (_, texts) => {
    expect(read(texts).links).toEqual([{ href: paper, title: "Sparse Words", note: "" }]);
  });

  it.each([
    ["A new machine | Google Cloud Blog", post, "A new machine"],
    ["Sparse models - The GitHub Blog", "https://github.blog/x", "Sparse models"],
    [
      "Sparse models | AWS Machine Learning Blog",
      "https://aws.amazon.com/blogs/machine-learning/x",
      "Sparse models",
    ],
    ["Sparse | Dense", post, "Sparse | Dense"],
    ["How we read | The Blog", post, "How we read | The Blog"],
    ["Search | Cloud | Storage of words", post, "Search | Cloud | Storage of words"],
    ["Google: a history", post, "Google: a history"],
    ["Google Cloud Blog", post, "Google Cloud Blog"],
    [
      "GitHub - acme/lamp: A lamp that folds",
      "https://github.com/acme/lamp",
      "acme/lamp: A lamp that folds",
    ],
    ["GitHub - what it was", "https://github.com/about", "GitHub - what it was"],
  ])("%s", (title, href, without) => {
    expect(read({ "text/x-moz-url": `${href}\n${title}` }).links[0]?.title).toBe(without);
  });
});
