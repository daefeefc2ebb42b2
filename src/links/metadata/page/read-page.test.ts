import { describe, expect, test } from "vitest";
import { NO_FACTS } from "../../facts/link-facts.ts";
import { readPage } from "./read-page.ts";
import { withoutSite } from "../../plain/site-title.ts";
import { tagsOf } from "./tags.ts";
import { cpuTime } from "../../../testing/cpu-time.ts";

const AT = "https://www.sample.example/news/tiny?x=1";
const facts = (html: string, address = AT) => readPage(html, address).facts;
const names = (html: string) => [...tagsOf(html)].map(({ name }) => name);

describe("the head of a page says", () => {
  test("title, authors, day, site and summary in the words of a news page", () => {
    expect(
      facts(`<!doctype html><html><head><meta charset=utf-8>
        <title>Tiny is here &mdash; Sample News</title>
        <meta property="og:title" content="Tiny is here | Sample News">
        <meta property='og:site_name' content='Sample News'>
        <meta content="Tiny fits &quot;anywhere&quot;." property=og:description />
        <meta property="article:published_time" content="2025-11-03T22:15:00+08:00">
        <meta property="article:author" content="https://social.example/ada">
        <meta name="author" content="By Ada Example">`),
    ).toEqual({
      title: "Tiny is here",
      authors: ["Ada Example"],
      date: "2025-11-03",
      publisher: "Sample News",
      summary: 'Tiny fits "anywhere".',
    });
  });

  test("those of a paper's page", () => {
    expect(
      facts(`<meta name="citation_title" content="Small Models &amp; Us">
        <meta name="citation_author" content="Example, Ada">
        <meta name="citation_author" content="示例, 小明">
        <meta name="citation_publication_date" content="2025/11/3">
        <meta property="og:title" content="Small Models…">`),
    ).toMatchObject({
      title: "Small Models & Us",
      authors: ["Ada Example", "示例小明"],
      date: "2025-11-03",
    });
  });

  test("those of linked data, alone or in a graph", () => {
    const article = {
      "@type": ["NewsArticle"],
      headline: "Tiny &amp; mighty",
      author: [{ "@type": "Person", name: "Ada Example" }, "Bo Muster"],
      datePublished: "2025-11-03",
      publisher: { name: "Sample News" },
    };
    const graph = { "@graph": [{ "@type": "WebSite", name: "Sample" }, article] };
    for (const data of [article, [article], graph]) {
      expect(
        facts(
          `<title>Home</title><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        ),
      ).toEqual({
        title: "Tiny & mighty",
        authors: ["Ada Example", "Bo Muster"],
        date: "2025-11-03",
        publisher: "Sample News",
        summary: null,
      });
    }
  });

  test("its title alone, in Chinese", () => {
    expect(
      facts("<title>\n 小模型来了_示例网 \n</title>", "https://news.示例网.example/1"),
    ).toEqual({
      ...NO_FACTS,
      title: "小模型来了_示例网",
    });
    expect(
      facts("<title>小模型来了_示例网</title><meta name=application-name content=示例网>"),
    ).toMatchObject({ title: "小模型来了", publisher: "示例网" });
  });

  test("its own address, if that is of the same host", () => {
    const own = (href: string) => readPage(`<link rel="canonical" href="${href}">`, AT).address;
    expect(own("/news/tiny")).toBe("https://www.sample.example/news/tiny");
    expect(own("https://www.sample.example/a?b=1&amp;c=2")).toBe(
      "https://www.sample.example/a?b=1&c=2",
    );
    expect(own("https://evil.example/")).toBe(AT);
    expect(own("javascript:alert(1)")).toBe(AT);
    expect(own("")).toBe(AT);
  });

  test("nothing where nothing is said, whatever the text", () => {
    for (const html of [
      "",
      "<",
      "<<<>",
      "<meta",
      "plain",
      "<!--",
      "\u0000<title>",
      "<title></title>",
    ])
      expect(facts(html)).toEqual(NO_FACTS);
    expect(facts('<script type="application/ld+json">{"@type":</script>')).toEqual(NO_FACTS);
  });
});

describe("the name of a site is cut from a title", () => {
  test.each([
    ["GPT | OpenAI", null, "openai.com", "GPT"],
    ["GPT - Part 2 - OpenAI", null, "www.openai.com", "GPT - Part 2"],
    ["A thing | Tech | The Verge", "The Verge", "www.theverge.com", "A thing | Tech"],
    ["OpenAI: GPT", null, "openai.com", "GPT"],
    ["Sample Blog · A thing", "Sample Blog", "x.example", "A thing"],
    ["A thing – 示例网", "示例网", "x.example", "A thing"],
    ["OpenAI", null, "openai.com", "OpenAI"],
    ["OpenAI | OpenAI", null, "openai.com", "OpenAI"],
    ["A | B", null, "openai.com", "A | B"],
    ["A-B tests", null, "b.example", "A-B tests"],
  ])("%s", (title, site, host, expected) => {
    expect(withoutSite(title, { siteName: site, address: `https://${host}/` })).toBe(expected);
  });
});

describe("tags are found as a browser finds them", () => {
  test.each([
    ["<a b='>' c=\">\" d=it's><i>", ["a", "i"]],
    ["<script><title>no</title></script><b>", ["script", "/script", "b"]],
    ["<title>1 < 2 <b></title><i>", ["title", "/title", "i"]],
    ["<!-- <meta> --><b>", ["b"]],
    ["a < b <c/> <1>", ["c"]],
    ['<b x="unclosed><i>', []],
    ["<SVG/onload=x><P>", ["svg", "p"]],
  ])("%s", (html, expected) => {
    expect(names(html)).toEqual(expected);
  });

  test("in no more time than the length of the text asks for", () => {
    const began = cpuTime();
    for (const piece of [
      "<",
      "<a ",
      "<a b=",
      "<!--",
      "<title>",
      "<script>",
      '<a b="',
      "<a b='>",
      "</",
      "<meta name=x content=y>",
    ])
      readPage(piece.repeat(1_000_000 / piece.length), AT);
    expect(cpuTime() - began).toBeLessThan(5_000);
  });
});
