import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { comparePages, type PageRow } from "./compare-pages.ts";

const rowsOf = (then: string, now: string): readonly PageRow[] =>
  comparePages(parseIssue(then), parseIssue(now));

const marked = (rows: readonly PageRow[]): readonly string[] =>
  rows.flatMap(({ change, runs }) => {
    if (change === "same") return [];
    const words = runs.map((run) => {
      if (run.change === "back") return `{+${run.text}+}`;
      return run.change === "gone" ? `{-${run.text}-}` : run.text;
    });
    return [`${change}: ${words.join("")}`];
  });

describe("the page of a version beside the page that is now", () => {
  it("says word by word what restoring brings back and takes away", () => {
    const then = "# 发布\n\n- Kestrel[升级](https://k.example)语音\n- Lumen整理待办\n";
    const now = "# 发布\n\n- Lumen整理会议\n- Sable开源\n";
    expect(marked(rowsOf(then, now))).toEqual([
      "back: {+Kestrel+}{+升级+}{+语音+}",
      "both: Lumen整理{-会议-}{+待办+}",
      "gone: {-Sable开源-}",
    ]);
  });

  it("shows a link that leads elsewhere, and front matter, as changes", () => {
    const then = "---\ntitle: 一\n---\n\n[a](https://a.example) and more words\n";
    const now = "---\ntitle: 二\n---\n\n[a](https://b.example) and more words\n";
    expect(marked(rowsOf(then, now))).toEqual([
      "both: title: {-二-}{+一+}",
      "both: {-a-}{+a+} and more words",
    ]);
  });

  it("is gone as a whole where little of it is the same, and the version back", () => {
    const itemsOf = (word: string) =>
      Array.from({ length: 250 }, (_, at) => `- ${word} of ${at} the same words\n`).join("");
    const rows = rowsOf(itemsOf("former"), itemsOf("latter"));
    const counts = ["both", "gone", "back"].map(
      (wanted) => rows.filter(({ change }) => change === wanted).length,
    );
    expect(counts).toEqual([0, 250, 250]);
  });

  it("has of each part its Markdown, an item with what is below it", () => {
    const text = "# One\n\n- see **a**\n  - below\n\n> quoted\n\n{% include x.liquid %}\n";
    const parts = rowsOf(text, text).map(({ shape, source }) => [shape, source]);
    expect(parts).toEqual([
      ["heading", "# One"],
      ["item", "- see **a**\n  - below"],
      ["item", "- below"],
      ["quote", "quoted"],
      ["source", "{% include x.liquid %}"],
    ]);
  });

  it("has all words of both pages, whatever stands there", () => {
    const block = fc.constantFrom(
      "# 题\n\n",
      "- 一[二](https://x.example)三\n- **四**五\n\n",
      "words of a paragraph\n\n",
      "> a quote\n\n",
      "| a | b |\n|---|---|\n| c | d |\n\n",
      "```\ncode\n```\n\n",
      '{% include figure.liquid path="assets/a.png" alt="x" %}\n\n',
      "1. one\n   - two\n\n",
    );
    const page = fc.array(block, { maxLength: 12, size: "max" }).map((blocks) => blocks.join(""));
    const wordsOf = (rows: readonly PageRow[], without: "back" | "gone"): string =>
      rows
        .flatMap(({ runs }) => runs.filter(({ change }) => change !== without))
        .map(({ text }) => text)
        .join("");
    fc.assert(
      fc.property(page, page, (then, now) => {
        const rows = rowsOf(then, now);
        expect(wordsOf(rows, "gone")).toBe(wordsOf(rowsOf(then, then), "gone"));
        expect(wordsOf(rows, "back")).toBe(wordsOf(rowsOf(now, now), "back"));
      }),
    );
  });
});
