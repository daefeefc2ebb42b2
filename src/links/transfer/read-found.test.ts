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
      [link("a", null, "李四：推荐今天的这一篇")],
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

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/" ADD_DATE="1" ICON="data:image/png;base64,AAAA">甲 &amp; 乙</A>
        <DT><H3 ADD_DATE="2">AI</H3>
        <DL><p>
            <DT><H3>论文</H3>
            <DL><p>
                <DT><A HREF="https://b.example/">B</A>
                <DD>读过两遍
                <DT><A HREF="https://c.example/">C</A>
            </DL><p>
            <DT><A HREF="https://d.example/"></A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">runs</A>
        <DT><A HREF="chrome://settings/">own</A>
    </DL><p>
    <DT><A HREF="https://e.example/">E</A>
</DL><p>`;

describe("a file of bookmarks", () => {
  const links = [
    link("a", "甲 & 乙"),
    link("b", "B", "读过两遍"),
    link("c", "C", "AI / 论文"),
    link("d", null, "AI"),
    link("e", "E"),
  ];

  it("gives every bookmark with its title, and its folders or what was said of it", () => {
    expect(read({}, [file("bookmarks.html", BOOKMARKS)])).toEqual({
      links,
      form: "found",
      leftOut: 0,
    });
  });

  it("is known when it is pasted, as text or as HTML, with or without its beginning", () => {
    expect(plain(BOOKMARKS)).toEqual(links);
    expect(html(BOOKMARKS)).toEqual(links);
    expect(html(BOOKMARKS.slice(BOOKMARKS.indexOf("<DL>")))).toEqual(links);
  });

  it("of thousands is read at once, and what is too much is counted", () => {
    const icon = `data:image/png;base64,${"A".repeat(1500)}`;
    const rows = Array.from(
      { length: 6000 },
      (_, index) => `<DT><A HREF="https://a.example/${index}" ICON="${icon}">第 ${index} 条</A>`,
    );
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows.join("\n")}\n</DL>`;
    const begun = performance.now();
    const found = read({}, [file("b.htm", text)]);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(found.links).toHaveLength(5000);
    expect(found.leftOut).toBe(1000);
    expect(found.links.at(-1)?.title).toBe("第 4999 条");
  });

  it("in UTF-16 is read, too, and so is any other page", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...utf16(BOOKMARKS)]);
    expect(read({}, [{ name: "b.html", bytes }]).links).toEqual(links);
    const page =
      '<!doctype html><title>Saved</title><ul><li><a href="https://a.example/">甲</a></ul>';
    expect(read({}, [file("saved.html", page)]).links).toEqual([link("a", "甲")]);
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

describe("text that was made to hang its reader", () => {
  const LONG = 200_000;
  it.each([
    ["brackets that open", "[".repeat(LONG)],
    ["brackets in brackets", "[a[b]".repeat(LONG / 4)],
    ["links that never end", "[a](https://a.example/(".repeat(LONG / 20)],
    ["addresses that never end", `https://a.example/${")".repeat(LONG)}`],
    ["angles", "<https://a".repeat(LONG / 10)],
    ["spaces", `https://a.example/${" ".repeat(LONG)}x`],
    ["stamps", "[10:03".repeat(LONG / 6)],
    ["colons", "a:".repeat(LONG)],
    ["list items", "<dt><a href=x>".repeat(LONG / 14)],
  ])("is read at once: %s", (_, text) => {
    const begun = performance.now();
    plain(text);
    plain(`${text} https://a.example/`);
    html(text);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

function utf16(text: string): number[] {
  return Array.from({ length: text.length * 2 }, (_, index) => {
    const unit = text.charCodeAt(index >> 1);
    return index % 2 === 0 ? unit & 0xff : unit >> 8;
  });
}
