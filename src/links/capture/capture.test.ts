// @vitest-environment jsdom
import { runInThisContext } from "node:vm";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readPage } from "../metadata/page/read-page.ts";
import { bookmarkletAddress } from "./bookmarklet.ts";
import { issueBookmarkletAddress } from "./issue-bookmarklet.ts";
import { readDelivery } from "./read-delivery.ts";

const BOX = { repository: "weekly/links", label: null };
const APP = "https://galley.example/app/";
const hashOf = (message: unknown) => `#add=${encodeURIComponent(JSON.stringify(message))}`;
const read = (message: unknown) => readDelivery({ hash: hashOf(message), search: "" });
const page = { u: "https://a.example/x", c: "", t: "甲", m: [], s: "" };
const linkOf = (message: unknown) => {
  const delivery = read(message);
  if (delivery?.kind !== "links") throw new Error("The message was refused.");
  const [link] = delivery.links;
  return { ...link, facts: delivery.facts };
};

describe("the bookmarklet", () => {
  afterEach(() => {
    document.head.replaceChildren();
    document.body.replaceChildren();
    vi.restoreAllMocks();
  });

  /** Runs it as a browser runs a bookmark; the address that it opens. */
  function run(): string {
    let to = "";
    vi.spyOn(window, "open").mockImplementation((address) => {
      to = String(address);
      return window;
    });
    Object.defineProperty(window, "opener", { value: "a page", writable: true });
    const address = bookmarkletAddress(APP);
    expect(address).not.toMatch(/[\s#"<>]/);
    runInThisContext(decodeURIComponent(address.slice("javascript:".length)));
    expect(window.opener).toBeNull();
    return to;
  }

  it("is small, and has neither eval nor a way to send anything", () => {
    const code = decodeURIComponent(bookmarkletAddress(APP));
    expect(code.length).toBeLessThan(1200);
    expect(code).not.toMatch(/eval|Function|fetch|XMLHttp|import|innerHTML|cookie|Storage/);
  });

  it("sends title, addresses, facts and selected text behind the hash, which the app reads", () => {
    document.title = "窗口标题";
    document.head.insertAdjacentHTML(
      "beforeend",
      '<meta property="og:title" content="页面标题 | 某站"><meta property="og:site_name" content="某站"><meta property="og:image" content="https://a.example/p.png"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, Rick"><meta property="article:published_time" content="2025-11-03T08:00:00Z"><meta name="description" content="not asked for">',
    );
    document.body.textContent = "选中的 文字";
    getSelection()?.selectAllChildren(document.body);
    const to = run();
    expect(to.startsWith(`${APP}#add=`)).toBe(true);
    expect(to).not.toContain("p.png");
    expect(readDelivery({ hash: to.slice(APP.length), search: "" })).toEqual({
      kind: "links",
      from: "bookmarklet",
      links: [{ href: location.href, title: "页面标题", note: "选中的 文字" }],
      facts: {
        title: "页面标题",
        authors: ["Jane Doe", "Rick Roe"],
        date: "2025-11-03",
        publisher: "某站",
        summary: null,
      },
    });
  });

  it("of a repository begins an issue with title, address and selected words, and a label where there is one", () => {
    document.title = "窗口 & 标题";
    document.body.textContent = "选中的 #1";
    getSelection()?.selectAllChildren(document.body);
    const begun = (label: string | null) => {
      const address = issueBookmarkletAddress({ ...BOX, label });
      expect(address).not.toMatch(/[\s#"<>]/);
      const code = decodeURIComponent(address.slice("javascript:".length));
      expect(code).not.toMatch(/eval|Function|fetch|XMLHttp|import|innerHTML|cookie|Storage/);
      const page = { href: "https://a.example/?q=1#x" };
      const run: unknown = runInThisContext(
        `(document, getSelection, location) => ${code.replace(/^\(\(\)=>\{/, "{").replace(/\}\)\(\)$/, "}")}`,
      );
      if (typeof run !== "function") throw new Error("The code is no function.");
      run(document, getSelection, page);
      return new URL(page.href);
    };
    const issue = begun(null);
    expect(issue.origin + issue.pathname).toBe("https://github.com/weekly/links/issues/new");
    expect([...issue.searchParams]).toEqual([
      ["title", "窗口 & 标题"],
      ["body", "https://a.example/?q=1#x\n\n选中的 #1"],
    ]);
    expect(begun("good link").searchParams.get("labels")).toBe("good link");
  });

  it("sends no more than the app takes, and copes with a page that hides its document's properties", () => {
    document.body.innerHTML = `<img name="title"><p>${"文".repeat(9000)}</p>`;
    for (let count = 0; count < 100; count++)
      document.head.insertAdjacentHTML(
        "beforeend",
        `<meta name="citation_author" content="${"名".repeat(999)}">`,
      );
    getSelection()?.selectAllChildren(document.body);
    const to = run();
    const delivery = readDelivery({ hash: to.slice(APP.length), search: "" });
    expect(delivery?.kind).toBe("links");
  });
});

describe("what comes behind the hash", () => {
  it("is cut to what a page may say, in whole characters", () => {
    const { title, note } = linkOf({ ...page, t: "长".repeat(600), s: "文".repeat(4000) });
    expect(title).toHaveLength(500);
    expect(new TextEncoder().encode(note).length).toBeLessThanOrEqual(4096);
    expect(note).toMatch(/^文+$/);
  });

  it("is plain text, whatever it looks like", () => {
    const markup = "<img src=x onerror=alert(1)>";
    expect(linkOf({ ...page, t: markup }).title).toBe(markup);
    expect(linkOf({ ...page, t: "a\u202eb\u0000c\ud800d\n\te" }).title).toBe("ab cd e");
  });

  it("has the title that is for citing, else the one for showing, else the window's", () => {
    const og = ["og:title", "乙"];
    const cited = ["CITATION_TITLE", "丙"];
    expect(linkOf(page).title).toBe("甲");
    expect(linkOf({ ...page, m: [og] }).title).toBe("乙");
    expect(linkOf({ ...page, m: [og, cited] }).title).toBe("丙");
    expect(linkOf({ ...page, t: "" }).title).toBeNull();
  });

  it("says of a page what reading the page itself would say", () => {
    const metas = [
      ["citation_title", "甲"],
      ["citation_author", "Doe, Jane"],
      ["citation_author", "示例, 小明"],
      ["citation_author", "Doe, Jane"],
      ["citation_publication_date", "2025/13/40"],
      ["article:published_time", "2025年11月3日"],
      ["citation_journal_title", "某刊"],
      ["og:description", "一\u200b句"],
    ];
    const html = metas.map(([name, content]) => `<meta name="${name}" content="${content}">`);
    const { facts } = readPage(`${html.join("")}<title>窗口</title>`, page.u);
    expect(linkOf({ ...page, t: "窗口", m: metas }).facts).toEqual(facts);
    expect(facts).toEqual({
      title: "甲",
      authors: ["Jane Doe", "示例小明"],
      date: "2025",
      publisher: "某刊",
      summary: "一句",
    });
    expect(linkOf({ ...page, u: "https://acme.example/x", t: "Lamp | Acme" }).title).toBe("Lamp");
  });

  it.each([
    ["2025/11/3", "2025-11-03"],
    ["2025-11", "2025-11"],
    ["2025", "2025"],
    ["November", null],
  ])("has the date %s as %s", (given, date) => {
    expect(linkOf({ ...page, m: [["citation_date", given]] }).facts?.date).toBe(date);
  });

  it.each([
    ["shorter", "https://a.example/x?ref=1", "https://a.example/x", true],
    ["of the usual host", "https://m.a.example/x", "https://www.a.example/story/x", true],
    ["without encryption", "https://a.example/x", "http://a.example/y", "https://a.example/y"],
    ["of another site", "https://a.example/x", "https://b.example/x", false],
    ["of the front page", "https://a.example/x", "https://a.example/", false],
    ["without what names the page", "https://a.example/x?id=1", "https://a.example/x", false],
    ["of a page that routes by its hash", "https://a.example/#/x", "https://a.example/", false],
    [
      "that lags behind",
      "https://www.youtube.com/watch?v=AnTw_t21ayE",
      "https://www.youtube.com/watch?v=BnTw_t21ayE",
      false,
    ],
    ["that runs", "https://a.example/x", "javascript:alert(1)", false],
  ])("keeps or leaves a canonical address %s", (_, seen, canonical, kept) => {
    const expected = typeof kept === "string" ? kept : kept ? canonical : seen;
    expect(linkOf({ ...page, u: seen, c: canonical }).href).toBe(expected);
  });

  it.each([
    ["too-long", { ...page, s: "x".repeat(200_000) }],
    ["no-address", { ...page, u: "javascript:alert(1)" }],
    ["no-address", { ...page, u: "data:text/html,x" }],
    ["no-address", { ...page, u: "mailto:a@a.example" }],
    ["no-address", { ...page, u: "https://user:word@a.example/" }],
    ["no-address", { ...page, u: `https://a.example/${"x".repeat(9000)}` }],
    ["no-address", { ...page, u: 1 }],
    ["no-address", {}],
    ["not-readable", { ...page, t: { toString: "x" } }],
    ["not-readable", { ...page, s: null }],
    ["not-readable", { ...page, c: [] }],
    ["not-readable", { ...page, m: [["og:title"]] }],
    ["not-readable", { ...page, m: [["og:title", 1]] }],
    ["not-readable", { ...page, m: Array.from({ length: 41 }, () => ["og:title", "x"]) }],
    ["not-readable", []],
    ["not-readable", null],
    ["not-readable", "x"],
  ] as const)("is refused as %s: %j", (reason, message) => {
    expect(read(message)).toEqual({ kind: "refused", reason });
  });

  it("is refused where it is no JSON, or takes its fields from a prototype", () => {
    for (const hash of ["#add=", "#add=%", "#add=%7B", "#add=%E0%A4%A"])
      expect(readDelivery({ hash, search: "" })).toMatchObject({ reason: "not-readable" });
    const planted = `#add=${encodeURIComponent('{"__proto__":{"u":"https://a.example/"}}')}`;
    expect(readDelivery({ hash: planted, search: "" })).toMatchObject({ reason: "no-address" });
    expect(Object.keys({})).toEqual([]);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.webUrl()), fc.object(), (text, fields) => {
        readDelivery({ hash: `#add=${text}`, search: `?${text}` });
        read({ ...page, ...fields });
      }),
    );
  });
});

describe("what another program shares", () => {
  const share = (parameters: Record<string, string>) =>
    readDelivery({ hash: "", search: `?${new URLSearchParams(parameters).toString()}` });
  const shared = (parameters: Record<string, string>) => {
    const delivery = share(parameters);
    return delivery?.kind === "links" ? delivery.links : delivery;
  };
  const href = "https://a.example/x";

  it("is an address with its title and words", () => {
    expect(shared({ title: "甲", text: "读过两遍", url: href })).toEqual([
      { href, title: "甲", note: "读过两遍" },
    ]);
    expect(shared({ title: "甲", text: `甲 ${href}`, url: href })).toEqual([
      { href, title: "甲", note: "" },
    ]);
  });

  it("has its address in the text, as Android writes it", () => {
    expect(shared({ title: "甲", text: href })).toEqual([{ href, title: "甲", note: "" }]);
    expect(shared({ text: `稀疏注意力综述 ${href}` })).toEqual([
      { href, title: "稀疏注意力综述", note: "" },
    ]);
    expect(shared({ text: `${href}\nhttps://b.example/` })).toHaveLength(2);
  });

  it("has no title where the other program gave only the address for one", () => {
    expect(shared({ title: href, text: "读过两遍", url: href })).toEqual([
      { href, title: null, note: "读过两遍" },
    ]);
    expect(shared({ title: "a.example", text: `稀疏注意力综述 ${href}` })).toEqual([
      { href, title: "稀疏注意力综述", note: "" },
    ]);
  });

  it("is refused without an address of the web", () => {
    for (const parameters of [
      { title: "甲" },
      { url: "javascript:alert(1)" },
      { text: "mailto:a@a.example" },
    ])
      expect(share(parameters)).toEqual({ kind: "refused", reason: "no-address" });
  });

  it("is nothing where the address has no such parameter", () => {
    expect(readDelivery({ hash: "#/issue/1", search: "" })).toBeNull();
    expect(readDelivery({ hash: "", search: "?other=1" })).toBeNull();
  });
});
