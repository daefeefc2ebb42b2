import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../markdown/index.ts";
import { complete } from "../../../markdown/lens.ts";
import { copiesOf } from "../index.ts";
import { SAMPLE_NAME, SAMPLE_PROFILE } from "../testing/sample.ts";

await complete();

const htmlFor = (place: "wechat" | "mail", text: string): string =>
  copiesOf(parseIssue(text, SAMPLE_PROFILE), SAMPLE_NAME)(place).html ?? "";
const forWeChat = (text: string): string => htmlFor("wechat", text);

describe("an item of a flat list", () => {
  test("that begins with a quote has its mark in the quote, and no line for itself", () => {
    const html = forWeChat("- > 合上盖子也能跑完\n  >\n  > 第二段\n\n  说明\n- 下一条\n");
    expect(html).toMatch(
      /<blockquote[^>]*><p[^>]*><span[^>]*>•<\/span>合上盖子也能跑完<\/p><p[^>]*>第二段<\/p><\/blockquote>/,
    );
    expect(html).not.toMatch(/<section[^>]*><span[^>]*>•<\/span><\/section>/);
  });

  test("has its further paragraphs, quotes and code below its words, and an inner list in its own place", () => {
    const html = forWeChat("- 第一段\n\n  第二段\n\n  > 引用\n\n  - 里面\n\n    又一段\n");
    expect(html).toMatch(/<section style="padding-left:16px"><p[^>]*>第二段<\/p><\/section>/);
    expect(html).toMatch(/<section style="padding-left:16px"><blockquote[^>]*><p[^>]*>引用/);
    expect(html).toMatch(/<section style="padding-left:34px;text-indent:-16px;[^>]*><span[^>]*>–/);
    expect(html).toMatch(/<section style="padding-left:34px"><p[^>]*>又一段/);
  });
});

describe("an item of a mail", () => {
  test("has the room of a paragraph between its first words and what stands below, but for an inner list", () => {
    const html = htmlFor("mail", "- 第一段\n\n  第二段\n- 一条\n  - 里面\n");
    expect(html).toMatch(/<li[^>]*><p[^>]*>第一段<\/p><p[^>]*>第二段<\/p>/);
    expect(html).toMatch(/<li[^>]*>一条<ul/);
  });

  test("that begins with a quote has its mark beside the first line of that", () => {
    expect(htmlFor("mail", "- > 引用\n")).toMatch(/<li[^>]*><table[^>]*><tr><td valign="baseline"/);
  });
});
