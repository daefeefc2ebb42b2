import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../../issue/profile/shipped-profiles.ts";
import { cpuTime } from "../../../testing/cpu-time.ts";
import { parseIssue, publishedHtml } from "../../index.ts";

const GFM = { ...defaultProfile(), engine: "gfm" } as const;
const html = (text: string): string => publishedHtml(parseIssue(`${text}\n`, GFM)).trim();

/** What real cmark-gfm (0.29, with strikethrough) makes of each. */
const PUBLISHED: Readonly<Record<string, string>> = {
  "A→**《B》**": "A→**《B》**",
  "A+**《B》**": "A+<strong>《B》</strong>",
  "**a。**→c": "**a。**→c",
  "**a。**+c": "<strong>a。</strong>+c",
  "x￥*“y”*": "x￥*“y”*",
  "→~~（x）~~": "→~~（x）~~",
  "，~~（x）~~。": "，<del>（x）</del>。",
  "™*-*": "™*-*",
  "🙂**，x**": "🙂**，x**",
  "中**~~“x”~~**文": "中**<del>“x”</del>**文",
  "中~~**“x”**~~文": "中~~**“x”**~~文",
  "**~~x~~**": "<strong><del>x</del></strong>",
  "[→**（甲）**](u)": '<a href="u">→**（甲）**</a>',
  "[。**（甲）**](u)": '<a href="u">。<strong>（甲）</strong></a>',
  "→__（甲）__": "→__（甲）__",
  "。__（甲）__": "。<strong>（甲）</strong>",
};

describe("emphasis on GitHub", () => {
  it.each(Object.entries(PUBLISHED))("%s", (text, published) => {
    expect(html(text)).toBe(`<p>${published}</p>`);
  });

  it("costs a long paragraph of tildes and asterisks no more than its length", () => {
    const read = (times: number): number => {
      const text = "a~~*b ".repeat(times);
      const start = cpuTime();
      parseIssue(text, GFM);
      return cpuTime() - start;
    };
    read(1_000);
    expect(read(8_000)).toBeLessThan(16 * Math.max(read(2_000), 20));
  });
});
