import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import type { Engine } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { cpuTime } from "../../testing/cpu-time.ts";
import { parseIssue, publishedHtml, withDoc } from "../index.ts";

/** The HTML of a text without the line ends between its tags. */
function published(text: string, engine: Engine = "kramdown"): string {
  const html = publishedHtml(parseIssue(text, { ...defaultProfile(), engine }));
  return html.replace(/>\n</g, "><").trim();
}

describe("what kramdown publishes", () => {
  test.each([
    [
      "# A b\n\n# A b\n\n## 深入：C_d",
      '<h1 id="a-b">A b</h1><h1 id="a-b-1">A b</h1><h2 id="深入c_d">深入：C_d</h2>',
    ],
    ["# A -- `b -- c`", '<h1 id="a--b----c">A – <code>b -- c</code></h1>'],
    ["# A\n{: #x .y}", '<h1 id="x" class="y">A</h1>'],
    ['{:q: .y title="t"}\n\nA\n{: q}', '<p class="y" title="t">A</p>'],
    [
      '*a*{: .x} ![b](c){: width="1"}',
      '<p><em class="x">a</em> <img src="c" alt="b" width="1" /></p>',
    ],
    ["- a\n\n- b\n- c", "<ul><li><p>a</p></li><li>b</li><li>c</li></ul>"],
    ["3. a\n\n   b", "<ol><li><p>a</p><p>b</p></li></ol>"],
    [
      "***a*** **[b](u)** [**c**](u)",
      '<p><strong><em>a</em></strong> <strong><a href="u">b</a></strong> <a href="u"><strong>c</strong></a></p>',
    ],
    ["*a **b** c*", "<p><em>a <strong>b</strong> c</em></p>"],
    ["a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>"],
    ['a & <b>c</b> "d"', '<p>a &amp; <b>c</b> "d"</p>'],
    ["a <broker_id> b", "<p>a <broker_id> b</broker_id></p>"],
    ["a <source></source>", "<p>a <source />&lt;/source&gt;</p>"],
    ["```js x\na < b\n```", "<p><code>js x a &lt; b </code></p>"],
    ["```js\na < b\n```", '<pre><code class="language-js">a &lt; b\n</code></pre>'],
    [
      "|a|b|\n|-|:-:|\n|c||",
      '<table><thead><tr><th>a</th><th style="text-align: center">b</th></tr></thead><tbody><tr><td>c</td><td style="text-align: center">\u00A0</td></tr></tbody></table>',
    ],
    ["$$x<y$$ z", "<p>\\(x&lt;y\\) z</p>"],
    ["$$\nx\n$$", "\\[x\\]"],
    ["$$\nx\n$$\n{: .y}", '<div class="y">\\[x\\]\n</div>'],
    ["- <T> a\n  - b", "<ul><li><T> a\n</T><ul><li>b</li></ul></li></ul>"],
    ["- {:.x} a\n- b", "<ul><li>a</li><li>b</li></ul>"],
    ['<div markdown="1"/>\na', "<div></div><p>a</p>"],
    ['<object markdown="1"></object>', "<object></object>"],
    ["- <u>a\n  {: .x}", "<ul><li><u>a</u></li></ul>"],
    ["$$x$${: .y} z", '<p><span class="y">$x$</span> z</p>'],
    ['a {::options x="y" /}b', "<p>a b</p>"],
    ["# A {#x}", '<h1 id="x">A</h1>'],
    ["# A\n{: .x}\n{: .y}", '<h1 id="a" class="x y">A</h1>'],
    ['<div markdown="1">\n[a][b]\n</div>\n\n[b]: u', '<div><p><a href="u">a</a></p></div>'],
    ['<div markdown="1">\n| a |\n</div>', "<div><p>| a |</p></div>"],
    ["[<https://a.b>](u)", '<p><a href="u"><a href="https://a.b">https://a.b</a></a></p>'],
    ["[](u)", '<p><a href="u"></a></p>'],
    ["<< a >> -- b...", "<p>«\u00A0a\u00A0» – b…</p>"],
    ["*[HTML]: Hyper\n\nHTML", '<p><abbr title="Hyper">HTML</abbr></p>'],
    ["> ", "<blockquote></blockquote>"],
  ])("publishes %j", (text, html) => {
    expect(published(text)).toBe(html);
  });

  test("makes the table of contents of the headings, their links taken off, without those that want to stay out", () => {
    const text = "1. toc\n{:toc}\n\n# A [b](u)\n\n### C\n\n## D\n\n# E\n{:.no_toc}\n";
    expect(published(text)).toContain(
      '<ol id="markdown-toc"><li><a href="#a-b" id="markdown-toc-a-b">A b</a>' +
        '<ol><li><a href="#c" id="markdown-toc-c">C</a></li>' +
        '<li><a href="#d" id="markdown-toc-d">D</a></li></ol></li></ol>',
    );
  });

  test("finds headings in HTML, and the table of contents in HTML all headings", () => {
    const text = '<div markdown="1">\n1. toc\n{:toc}\n\n# A\n</div>\n\n# B {#x}\n';
    expect(published(text)).toBe(
      '<div><ol id="markdown-toc"><li><a href="#a" id="markdown-toc-a">A</a></li>' +
        '<li><a href="#x" id="markdown-toc-x">B</a></li></ol><h1 id="a">A</h1></div><h1 id="x">B</h1>',
    );
  });

  test("numbers footnotes by their first mark", () => {
    const html = published("a[^x] b[^1] c[^x]\n\n[^1]: one\n\n[^x]: *two*");
    expect(html).toContain('<sup id="fnref:x" role="doc-noteref"><a href="#fn:x"');
    expect(html).toContain('<sup id="fnref:x:1" role="doc-noteref">');
    expect(html).toMatch(/<li id="fn:x"[^>]*><p><em>two<\/em>.*<li id="fn:1"/);
  });

  test("shows Liquid and definition lists as they are written", () => {
    expect(published("a {{ b }}")).toBe('<p>a <code data-source="liquid">{{ b }}</code></p>');
    expect(published("a\n: b")).toBe('<pre data-source="definition-list">a\n: b\n</pre>');
  });

  test("shows a figure by its images", () => {
    const images = [
      {
        path: "/a.png",
        attributes: [
          ["alt", "A"],
          ["caption", "B <c>"],
        ],
      },
    ];
    const doc = schema.node("doc", null, [schema.node("figure", { images })]);
    expect(publishedHtml(withDoc(parseIssue(""), doc)).replace(/\n/g, "")).toBe(
      '<figure data-figure=""><img src="/a.png" alt="A" /><figcaption>B &lt;c&gt;</figcaption></figure>',
    );
  });
});

describe("what GitHub publishes", () => {
  test.each([
    ["- a\n\n- b\n- c", "<ul><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ul>"],
    ["3. a", '<ol start="3"><li>a</li></ol>'],
    [
      "|a|b|\n|-|-|\n|c|\n|d|e|f|",
      "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr><tr><td>d</td><td>e</td></tr></tbody></table>",
    ],
    ["<div>x</div>\n**y**", "<div>x</div>\n**y**"],
    ["a <b>*c*", "<p>a <b><em>c</em></p>"],
    ["{% x %} $$y$$ -- {: .z}", "<p>{% x %} $$y$$ -- {: .z}</p>"],
    ["[a](<b c>)", '<p><a href="b%20c">a</a></p>'],
    ["# A", "<h1>A</h1>"],
  ])("publishes %j", (text, html) => {
    expect(published(text, "gfm")).toBe(html);
  });
});

test("many blocks are published in a time that grows as they do", () => {
  const publish = (blocks: number): number => {
    const issue = parseIssue("a\n\n".repeat(blocks), defaultProfile());
    const start = cpuTime();
    publishedHtml(issue);
    return cpuTime() - start;
  };
  publish(2_000);
  expect(publish(24_000)).toBeLessThan(12 * Math.max(publish(6_000), 40));
});
