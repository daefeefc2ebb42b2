import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../markdown/index.ts";
import { complete } from "../../../markdown/lens.ts";
import { publishedAt } from "../published-at.ts";
import { readPieces } from "../read/index.ts";
import { SAMPLE_NAME, SAMPLE_PROFILE } from "../testing/sample.ts";
import { linesOfPieces } from "./lines-of-pieces.ts";
import { threadParts } from "./parts.ts";
import { chosenLines, threadItems } from "./items.ts";
import { type ThreadLine, wordLine } from "./thread-line.ts";
import { splitText } from "./split.ts";
import { threadWeightOf } from "./weight.ts";

await complete();

describe("the weight of a text on X", () => {
  test.each([
    ["abc", 3],
    ["中文", 4],
    ["，", 2],
    ["é", 1],
    ["e\u0301", 1],
    ["😀", 2],
    ["👨‍👩‍👧‍👦", 2],
    ["🇨🇳", 2],
    ["“a”", 3],
    ["https://a.co", 23],
    ["https://a.example/very/long/path/that/goes/on/and/on?and=on", 23],
    ["看https://a.example/x。", 2 + 23 + 2],
    ["see a.example now", 4 + 23 + 4],
    ["", 0],
  ])("of %j is %d", (text, weight) => {
    expect(threadWeightOf(text)).toBe(weight);
  });
});

describe("a text that is too heavy", () => {
  test("is cut behind a sentence, and else between words", () => {
    expect(splitText("一二三。四五六七。八九十。", 20)).toEqual(["一二三。四五六七。", "八九十。"]);
    expect(splitText("aaaa bbbb cccc dddd", 10)).toEqual(["aaaa bbbb", "cccc dddd"]);
  });

  test("is never cut in an address", () => {
    const address = "https://a.example/some-path/with-parts";
    expect(splitText(`一二三四 ${address} 五六`, 24)).toEqual(["一二三四", address, "五六"]);
  });

  test("is cut behind no mark of an address, but behind the sentence that ends with one", () => {
    const address = "https://a.example/s?q=1;r=2!x";
    expect(splitText(`一二三四五六七八${address} 九`, 40)).toEqual([
      `一二三四五六七八${address}`,
      "九",
    ]);
    expect(splitText(`一二三四五六七${address}。八九十一二三`, 42)).toEqual([
      `一二三四五六七${address}。`,
      "八九十一二三",
    ]);
    expect(splitText(`一二三 mail.example/s?q=1 四五六`, 30)).toEqual([
      "一二三 mail.example/s?q=1",
      "四五六",
    ]);
  });

  test("takes Chinese behind an address for words", () => {
    const long = "字".repeat(40);
    expect(splitText(`https://a.example/x，${long}`, 60).map(threadWeightOf)).toEqual([59, 46]);
  });

  test("is cut soon, however long a word of it is", () => {
    const from = performance.now();
    expect(splitText(`${"a".repeat(60_000)} b`, 280)).toHaveLength(2);
    expect(performance.now() - from).toBeLessThan(1000);
  });

  test("loses nothing but blanks, and every part is within the bound", () => {
    const words = fc.constantFrom(
      "word",
      "字",
      "。",
      " ",
      "\n",
      "https://a.co/x",
      "😀",
      "1",
      ".",
      "，",
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 80 }),
        fc.integer({ min: 24, max: 60 }),
        (list, most) => {
          const text = list.join(" ");
          const parts = splitText(text, most);
          expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const part of parts) expect(threadWeightOf(part)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});

function linesOf(text: string): ThreadLine[] {
  const issue = parseIssue(text, SAMPLE_PROFILE);
  const { pieces } = readPieces(issue, publishedAt(issue, SAMPLE_NAME));
  return linesOfPieces(pieces, 1);
}

describe("a line of a thread", () => {
  const said = (text: string): string | undefined => linesOf(text)[0]?.text;

  test.each([
    ["[a@b.example](mailto:a@b.example)", "a@b.example"],
    ["[b.example/x](https://b.example/x)", "https://b.example/x"],
    ["see [https://b.example/x](https://b.example/x)", "see https://b.example/x"],
    ["see [x](https://b.example/x)", "see x https://b.example/x"],
  ])("says an address once: %s", (text, line) => {
    expect(said(text)).toBe(line);
  });
});

describe("a thread", () => {
  const line = (text: string, opens: ThreadLine["opens"] = null, count = 0): ThreadLine => {
    const picture = { address: null, source: "a.png", alt: "", title: "", caption: [] };
    return wordLine(text, { opens, pictures: Array.from({ length: count }, () => picture) });
  };
  const lines = [
    line("报告", "section"),
    line("一"),
    line("二"),
    line("论文", "section"),
    line("三"),
  ];

  test("has one part for each section, as far as there is room", () => {
    expect(threadParts("", lines, "section").map(({ text }) => text)).toEqual([
      "报告\n一\n二",
      "论文\n三",
    ]);
    const long = "长".repeat(100);
    const parts = threadParts("", [line("报告", "section"), line(long), line(long)], "section");
    expect(parts).toEqual([
      { text: `报告\n${long}`, weight: 205, pictures: 0 },
      { text: long, weight: 200, pictures: 0 },
    ]);
  });

  test("has no part that ends with a heading", () => {
    const long = "长".repeat(100);
    const parts = threadParts("", [line(long), line("重点", "heading"), line(long)], "section");
    expect(parts.map(({ text }) => text)).toEqual([long, `重点\n${long}`]);
  });

  test("has one part for each item, a heading with the one behind it", () => {
    expect(threadParts("", lines, "item").map(({ text }) => text)).toEqual([
      "报告\n一",
      "二",
      "论文\n三",
    ]);
  });

  test("says how many pictures each part has, those of a heading and of joined lines too", () => {
    const long = "长".repeat(200);
    const parts = threadParts(
      "",
      [line("报告", "section", 1), line("一", null, 2), line(long, null, 3)],
      "section",
    );
    expect(parts.map(({ pictures }) => pictures)).toEqual([3, 3, 0]);
  });

  test("has a picture without words in the line before it, or in the first", () => {
    const text =
      "![a](/a.png)\n\nwords ![b](/b.png)\n\n![c](/c.png)\n\n- ![d](/d.png)\n- item\n\n| ![e](/e.png) |\n| t |\n";
    expect(linesOf(text).map((each) => [each.text, each.pictures.length])).toEqual([
      ["words", 4],
      ["item", 1],
      ["t", 0],
    ]);
  });

  test("begins a part behind a rule, and has one that stands within an item as a line", () => {
    const found = linesOf("one\n\n---\n\ntwo\n\n<ul><li>item<hr>more</li></ul>\n");
    expect(threadParts("", found, "section").map(({ text }) => text)).toEqual([
      "one",
      "two\nitem\n———\nmore",
    ]);
  });

  test("has each line of a quote behind its sign, and items of inner lists behind dashes", () => {
    expect(linesOf("> one\n>\n> two\n").map(({ text }) => text)).toEqual(["> one", "> two"]);
    expect(linesOf("- a\n  - b\n    - c\n")[0]?.text).toBe("a\n– b\n· c");
  });
});

describe("a thread of chosen items", () => {
  const lines = linesOf(
    "# Reports\n\n- [one](https://a.example/1)\n- two\n\n## Aside\n\n- three\n\n# Papers\n\n- two\n",
  );
  const said = (leftOut: readonly string[]): string[] =>
    chosenLines(lines, new Set(leftOut)).lines.map(({ text }) => text);

  test("knows each by its address, or by its words, of equal ones the later by their number", () => {
    const items = threadItems(lines, new Set(["two"]));
    expect(items.map(({ key, section, isChosen }) => [key, section, isChosen])).toEqual([
      ["https://a.example/1", "Reports", true],
      ["two", "Reports", false],
      ["three", "Reports", true],
      ["two 2", "Papers", true],
    ]);
  });

  test("goes without those that are left out, and without headings that have nothing left", () => {
    expect(said([])).toHaveLength(7);
    expect(said(["two", "three"])).toEqual(["Reports", "one https://a.example/1", "Papers", "two"]);
    expect(said(["https://a.example/1", "two", "three", "two 2"])).toEqual([]);
    const { leftOut } = chosenLines(lines, new Set(["two 2"]));
    expect(leftOut.map(({ text }) => text)).toEqual(["two"]);
  });
});
