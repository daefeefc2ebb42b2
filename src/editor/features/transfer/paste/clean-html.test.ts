// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { cleanHtml } from "./clean-html.ts";

const clean = (html: string): string | undefined => cleanHtml(html, 1)?.replaceAll(/\s*\n\s*/g, "");

describe("pasted HTML", () => {
  it("loses whatever could run, and addresses that do", () => {
    expect(
      clean('<p onclick="x()">a<script>alert(1)</script><a href="javascript:x()">b</a></p>'),
    ).toBe("<p>ab</p>");
    expect(clean('<p>a<iframe src="https://x.example"></iframe><svg onload="x()"></svg></p>')).toBe(
      "<p>a</p>",
    );
  });

  it("keeps headings below the sections of the issue", () => {
    expect(clean("<h1>A</h1><h2>B</h2>")).toBe("<h2>A</h2><h3>B</h3>");
    expect(cleanHtml("<h2>B</h2>", 3)).toBe("<h4>B</h4>");
    expect(clean("<h3>C</h3>")).toBe("<h3>C</h3>");
  });

  it("drops data pictures and tracking pixels, and unlinks what leads nowhere", () => {
    expect(
      clean('<p><img src="data:image/png;base64,AA"><img width="1" src="https://t.example/p"></p>'),
    ).toBe("<p></p>");
    expect(clean('<p><a href="#top">up</a> <a href="https://a.example/">on</a></p>')).toBe(
      '<p>up <a href="https://a.example/">on</a></p>',
    );
  });

  it("is nothing where it cannot be read as HTML", () => {
    expect(cleanHtml("<frameset>", 1)).toBeNull();
    expect(cleanHtml('<html><frameset><frame src="a"></frameset></html>', 1)).toBeNull();
  });

  it("gives back HTML that Galley copied as it is", () => {
    const own = '<h1 data-pm-slice="1 1 []">A</h1>';
    expect(clean(own)).toBe(own);
  });

  it("remembers the language of code", () => {
    expect(clean('<pre><code class="language-ts">a</code></pre>')).toContain('data-info="ts"');
  });
});

describe("HTML from Google Docs", () => {
  it("becomes strong, em and del instead of styled spans, with its links straightened", () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr"><span style="font-weight:700">粗</span>' +
      '<span style="font-weight:400;font-style:italic">斜</span>' +
      '<a href="https://www.google.com/url?q=https://a.example/x&amp;sa=D"><span style="font-weight:400">链接</span></a></p><br></b>';
    expect(clean(html)).toBe(
      '<p dir="ltr"><strong>粗</strong><em>斜</em><a href="https://a.example/x">链接</a></p>',
    );
  });
});

describe("HTML from Word", () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp;</span></span>${text}<o:p></o:p></p>`;

  it("becomes lists again, nested as they were", () => {
    const html = `<p class="MsoNormal">前</p>${item(1, "1.", "一")}${item(2, "·", "二")}${item(1, "2.", "三")}<p class="MsoNormal">后</p>`;
    expect(clean(html)).toBe(
      '<p class="MsoNormal">前</p><ol><li>一<ul><li>二</li></ul></li><li>三</li></ol><p class="MsoNormal">后</p>',
    );
  });

  it("makes two lists of two runs", () => {
    const html = `${item(1, "·", "一")}<p class="MsoNormal">中</p>${item(1, "·", "二")}`;
    expect(clean(html)).toBe('<ul><li>一</li></ul><p class="MsoNormal">中</p><ul><li>二</li></ul>');
  });
});

describe("HTML from Notion", () => {
  it("turns toggles and callouts into blocks that Markdown has", () => {
    const html =
      "<!-- notionvc: 7 --><details><summary>标题</summary><p>内容</p></details><aside>提示</aside>";
    expect(clean(html)).toBe("<p>标题</p><p>内容</p><blockquote>提示</blockquote>");
  });
});

describe("HTML from WeChat", () => {
  it("becomes paragraphs, with bold from styles and pictures from data-src", () => {
    const html =
      '<section data-tools="135"><section style="x"><span style="font-weight: bold">重点</span>内容</section>' +
      '<p><br></p><section><img data-src="https://mmbiz.qpic.cn/a.png"></section></section>';
    expect(clean(html)).toBe(
      '<p><strong>重点</strong>内容</p><p><img data-src="https://mmbiz.qpic.cn/a.png" src="https://mmbiz.qpic.cn/a.png"></p>',
    );
  });
});
