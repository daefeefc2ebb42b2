import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { threadParts } from "./parts.ts";
import { splitText } from "./split.ts";
import { threadWeightOf } from "./weight.ts";

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

describe("a thread", () => {
  const line = (text: string, opens: "section" | "heading" | null = null) => ({ text, opens });
  const lines = [
    line("报告", "section"),
    line("一"),
    line("二"),
    line("论文", "section"),
    line("三"),
  ];

  test("has one part for each section, as far as there is room", () => {
    expect(threadParts(lines, "section").map(({ text }) => text)).toEqual([
      "报告\n一\n二",
      "论文\n三",
    ]);
    const long = "长".repeat(100);
    const parts = threadParts([line("报告", "section"), line(long), line(long)], "section");
    expect(parts).toEqual([
      { text: `报告\n${long}`, weight: 205 },
      { text: long, weight: 200 },
    ]);
  });

  test("has no part that ends with a heading", () => {
    const long = "长".repeat(100);
    const parts = threadParts([line(long), line("重点", "heading"), line(long)], "section");
    expect(parts.map(({ text }) => text)).toEqual([long, `重点\n${long}`]);
  });

  test("has one part for each item, a heading with the one behind it", () => {
    expect(threadParts(lines, "item").map(({ text }) => text)).toEqual([
      "报告\n一",
      "二",
      "论文\n三",
    ]);
  });
});
