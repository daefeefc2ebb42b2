import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedFolder } from "../../testing/shared.ts";
import { linksOfFiles } from "./link-files.ts";
import { readLinks } from "./read-links.ts";
import { MOST_LINKS } from "./transfer.ts";

const read = (texts: Record<string, string>, files: { name: string; bytes: Uint8Array }[] = []) =>
  readLinks({ texts, files }, linksOfFiles);
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const address = "https://a.example/x?id=1";

describe("a dropped link", () => {
  it("has the title that Firefox gives with the address", () => {
    expect(read({ "text/x-moz-url": `${address}\n线性注意力` })).toEqual({
      links: [{ href: address, title: "线性注意力" }],
      form: "address",
      leftOut: 0,
    });
  });

  it("has the words of the anchor to the same address", () => {
    const html =
      '<meta charset="utf-8"><a id="l" href="https://a.example/x?id=1&amp;y=2">A &amp; B <b>C</b></a>';
    const href = "https://a.example/x?id=1&y=2";
    expect(read({ "text/uri-list": href, "text/html": html, "text/plain": href }).links).toEqual([
      { href, title: "A & B C" },
    ]);
  });

  it("keeps references that name nothing as they are written", () => {
    const html = `<a href="${address}">A &constructor; &__proto__; &middot; B</a>`;
    expect(read({ "text/uri-list": address, "text/html": html }).links[0]?.title).toBe(
      "A &constructor; &__proto__; · B",
    );
  });

  it.each(["a.example", "www.A.example", "a.example/", "a.example/x", "—", "…", "🚀", "***"])(
    "has no title where the title says nothing but the host, or nothing: %s",
    (title) => {
      expect(read({ "text/x-moz-url": `${address}\n${title}` }).links[0]?.title).toBeNull();
    },
  );

  it.each(["b.example", "a.example/y", "llama.cpp", "Node.js", "5", "说"])(
    "keeps a title that names something else: %s",
    (title) => {
      expect(read({ "text/x-moz-url": `${address}\n${title}` }).links[0]?.title).toBe(title);
    },
  );

  it("has no title where the title is an address", () => {
    const html = `<a href="${address}">${address}</a>`;
    expect(read({ "text/uri-list": address, "text/html": html }).links).toEqual([
      { href: address, title: null },
    ]);
  });

  it("stays a link when a picture comes with it", () => {
    const html = '<img src="https://a.example/p.png" alt="p">';
    expect(read({ "text/uri-list": address, "text/html": html }, [file("p.png", "")])).toEqual({
      links: [{ href: address, title: null }],
      form: "address",
      leftOut: 0,
    });
  });

  it("comes with its companions, comments left out", () => {
    const list = `# 两个\r\n${address}\r\nhttps://b.example/\r\n`;
    expect(read({ "text/uri-list": list }).links.map(({ href }) => href)).toEqual([
      address,
      "https://b.example/",
    ]);
  });

  it("is one of several pairs from a library of bookmarks", () => {
    const pairs = `${address}\n一\nhttps://b.example/\n二`;
    expect(read({ "text/x-moz-url": pairs }).links.map(({ title }) => title)).toEqual(["一", "二"]);
  });
});

describe("a selection that is dropped", () => {
  it("gives the links inside it, and says that there were other words", () => {
    const html =
      '见<a href="https://a.example/">甲</a>和<a href="https://b.example/"><img alt="乙图"></a>';
    expect(read({ "text/html": html, "text/plain": "见甲和" })).toEqual({
      links: [
        { href: "https://a.example/", title: "甲" },
        { href: "https://b.example/", title: "乙图" },
      ],
      form: "words",
      leftOut: 0,
    });
  });
});

describe("a plain text", () => {
  it("gives its addresses without the Chinese punctuation behind them", () => {
    const text =
      "看这个 https://a.example/x，还有（https://b.example/y）和「https://c.example/z」。";
    const { links, form } = read({ "text/plain": text });
    expect(links.map(({ href }) => href)).toEqual([
      "https://a.example/x",
      "https://b.example/y",
      "https://c.example/z",
    ]);
    expect(form).toBe("words");
  });

  it("keeps brackets that belong to an address, and drops the sentence's full stop", () => {
    const { links } = read({
      "text/plain": "(see https://en.example/wiki/A_(b)). And https://b.example/.",
    });
    expect(links.map(({ href }) => href)).toEqual([
      "https://en.example/wiki/A_(b)",
      "https://b.example/",
    ]);
  });

  it("is an address when it is nothing else", () => {
    expect(read({ "text/plain": ` ${address}\nhttps://b.example/ ` }).form).toBe("address");
  });

  it("without addresses gives none", () => {
    expect(read({ "text/plain": "没有链接" })).toEqual({ links: [], form: "none", leftOut: 0 });
    expect(read({})).toEqual({ links: [], form: "nothing", leftOut: 0 });
  });
});

describe("a file that stands for a link", () => {
  it("is read whether it comes from macOS, Windows or a Linux desktop", () => {
    const plist =
      '<?xml version="1.0"?><plist><dict><key>URL</key><string>https://a.example/?x=1&amp;y=2</string></dict></plist>';
    expect(read({}, [file("论文.webloc", plist)]).links).toEqual([
      { href: "https://a.example/?x=1&y=2", title: "论文" },
    ]);
    expect(
      read({}, [file("b.url", "[InternetShortcut]\r\nURL=https://b.example/\r\n")]).links[0]?.href,
    ).toBe("https://b.example/");
    expect(
      read({}, [file("c.desktop", "[Desktop Entry]\nType=Link\nURL=https://c.example/\n")]).links[0]
        ?.href,
    ).toBe("https://c.example/");
  });

  it("is read in macOS's binary form", () => {
    const words = "https://bin.example/q";
    const body = [
      0x62,
      0x70,
      0x6c,
      0x69,
      0x73,
      0x74,
      0x30,
      0x30,
      0xd1,
      1,
      2,
      0x53,
      0x55,
      0x52,
      0x4c,
      0x5f,
      0x10,
      words.length,
    ];
    const text = [...new TextEncoder().encode(words)];
    const table = [8, 11, 15];
    const end = body.length + text.length;
    const trailer = [0, 0, 0, 0, 0, 0, 1, 1, ...eight(3), ...eight(0), ...eight(end)];
    const bytes = new Uint8Array([...body, ...text, ...table, ...trailer]);
    expect(read({}, [{ name: "q.webloc", bytes }]).links).toEqual([{ href: words, title: "q" }]);
  });

  it("is read in UTF-16, as KDE writes it, and when there are several", () => {
    const units = Array.from("\ufeff[InternetShortcut]\r\nURL=https://a.example/\r\n", (char) => {
      const unit = char.charCodeAt(0);
      return [unit & 0xff, unit >> 8];
    });
    const little = { name: "甲.URL", bytes: new Uint8Array(units.flat()) };
    const big = {
      name: "乙.url",
      bytes: new Uint8Array(units.flatMap(([a = 0, b = 0]) => [b, a])),
    };
    const kde = file("丙.desktop", "[Desktop Entry]\nURL[$e]=https://c.example/\nType=Link\n");
    expect(read({}, [little, big, kde, file("p.png", "")]).links).toEqual([
      { href: "https://a.example/", title: "甲" },
      { href: "https://a.example/", title: "乙" },
      { href: "https://c.example/", title: "丙" },
    ]);
  });

  it("is no link where its name ends as what every object has", () => {
    for (const name of ["x.constructor", "x.__proto__", "x.toString", "x.valueOf"])
      expect(read({}, [file(name, "URL=https://a.example/")]).links).toEqual([]);
  });

  it("is no link where it is damaged or leads nowhere", () => {
    expect(
      read({}, [{ name: "x.webloc", bytes: new TextEncoder().encode("bplist00") }]).links,
    ).toEqual([]);
    expect(read({}, [file("x.url", "URL=javascript:alert(1)")]).links).toEqual([]);
  });
});

describe("an address that could run", () => {
  it("is no link in any form", () => {
    expect(read({ "text/uri-list": "javascript:alert(1)" }).links).toEqual([]);
    expect(read({ "text/x-moz-url": "data:text/html,x\nTitle" }).links).toEqual([]);
    expect(read({ "text/html": '<a href="vbscript:x">y</a>' }).links).toEqual([]);
  });
});

describe("real payloads", () => {
  it("of Chromium and Firefox all give the link they carry", () => {
    const shared = sharedFolder();
    if (!shared) return;
    const payloads = readFileSync(join(shared, "examples/real-input/real-x11-drops.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line): { types: string[]; data: Record<string, string> } => JSON.parse(line));
    expect(payloads).toHaveLength(20);
    for (const { types, data } of payloads) {
      const { links, form } = read(data);
      if (types.length === 0) expect(form).toBe("nothing");
      else expect(links.length, JSON.stringify(data)).toBeGreaterThan(0);
    }
  });
});

function eight(value: number): number[] {
  return [0, 0, 0, 0, 0, 0, 0, value];
}

describe("more links than a hand drags", () => {
  it("are cut, and how many are left out is said", () => {
    const addresses = Array.from({ length: MOST_LINKS + 3 }, (_, index) => `${address}&n=${index}`);
    const { links, leftOut } = read({ "text/uri-list": addresses.join("\n") });
    expect(links).toHaveLength(MOST_LINKS);
    expect(leftOut).toBe(3);
  });
});
