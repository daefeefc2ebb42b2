import { describe, expect, test } from "vitest";
import { parseIssue } from "../../../markdown/index.ts";
import { complete } from "../../../markdown/lens.ts";
import { type CopyInline, type CopyPiece, textOf } from "../piece.ts";
import { SAMPLE_PROFILE } from "../testing/sample.ts";
import { readPieces } from "./index.ts";

await complete();

const at = { site: "https://a.example/blog", post: "https://a.example/blog/2025/x/" };
const read = (text: string) => readPieces(parseIssue(text, SAMPLE_PROFILE), at);

/** Pieces in short: kind, words, and where links and pictures lead. */
function short(piece: CopyPiece): string {
  const words = (inlines: readonly CopyInline[]): string =>
    inlines
      .map((word) => {
        const said = word.kind === "picture" ? `!${word.picture.address}` : textOf([word]);
        return word.link ? `<${said} ${word.link.address}>` : said;
      })
      .join("");
  switch (piece.kind) {
    case "heading":
      return `h${piece.level} ${words(piece.words)}`;
    case "paragraph":
    case "opinion":
      return `${piece.kind} ${words(piece.words)}`;
    case "figure":
      return `figure ${piece.pictures.map((each) => `${each.address} ${each.alt}|${words(each.caption)}`).join(", ")}`;
    case "quote":
      return `quote(${piece.pieces.map(short).join("; ")})`;
    case "list":
      return `list(${piece.items.map((item) => item.pieces.map(short).join("; ")).join(" / ")})`;
    case "code":
      return `code ${piece.language} ${piece.text}`;
    case "table":
      return `table(${[...piece.head, ...piece.rows].map((row) => row.map(words).join("|")).join(" / ")})`;
    case "rule":
      return "rule";
  }
}

describe("an issue read into pieces", () => {
  test.each([
    ["_Opinion：好_", ["opinion Opinion：好"]],
    ["_Opinion 好_", ["paragraph Opinion 好"]],
    ["![a](/q.png)", ["figure https://a.example/q.png a|"]],
    ["x ![a](q.png)", ["paragraph x !https://a.example/blog/2025/x/q.png"]],
    [
      "[![a](/q.png)](https://b.example)",
      ["paragraph <!https://a.example/q.png https://b.example>"],
    ],
    [
      '{% include figure.liquid path="i/a.png" alt="k" caption="c" %}',
      ["figure https://a.example/blog/i/a.png k|c"],
    ],
    [
      `{% include figure.liquid path="i/a.png" alt="k &amp; l" caption="c <a href='https://b.example'>d</a>" %}`,
      ["figure https://a.example/blog/i/a.png k & l|c <d https://b.example>"],
    ],
    ['x<a href="https://b.example"> </a>y', ["paragraph x y"]],
    [
      'x {% include figure.liquid path="i/a.png" caption="c <i>d" %} y',
      ["paragraph x !https://a.example/blog/i/a.png c d y"],
    ],
    [
      '<div class="row x"><p>{% include figure.liquid path="/i/a.png" %}</p></div>\n<div>hi</div>',
      ["figure https://a.example/blog/i/a.png |", "paragraph hi"],
    ],
    ["{% highlight js %}\nlet a;\n{% endhighlight %}", ["code js let a;"]],
    ["a [b]({{ site.baseurl }}/y)", ["paragraph a <b https://a.example/blog/y>"]],
    ['a [b]({{ "/y" | relative_url }})', ["paragraph a <b https://a.example/blog/y>"]],
    ["<details><summary>S</summary>inside</details>", ["paragraph S", "paragraph inside"]],
    ['<section><a href="/y"><div>in</div></a></section>', ["paragraph <in https://a.example/y>"]],
    ["a <script>b</script> c", ["paragraph a c"]],
    ["- [x] a\n- b", ["list(paragraph a / paragraph b)"]],
    ["{% raw %}{{ a }}{% endraw %}", ["paragraph {{ a }}"]],
    ["a [b]({{ page.url | absolute_url }})", ["paragraph a <b https://a.example/blog/2025/x/>"]],
    ["a [b]({{ site.baseurl }}{{ page.url }})", ["paragraph a <b https://a.example/blog/2025/x/>"]],
    ['a [b]({{ "https://c.example/y" | absolute_url }})', ["paragraph a <b https://c.example/y>"]],
    [
      'a [b]({{ "/y" | prepend: "https://cdn.example" }})',
      ["paragraph a <b https://cdn.example/y>"],
    ],
    ["<p>a <constructor>b</constructor></p>", ["paragraph a b"]],
    ["<constructor>b</constructor>", ["paragraph b"]],
    [
      "<table><tr><th>k</th></tr><tr><td><p>a</p>\n<p>b</p>c</td></tr></table>",
      ["table(k / a\nb\nc)"],
    ],
  ])("%j", (text, pieces) => {
    const found = read(text);
    expect(found.pieces.map(short)).toEqual(pieces);
    expect(found.told).toEqual([]);
  });

  test.each([
    [
      "term\n: first\n: [second](/y)",
      ["paragraph term", "paragraph first", "paragraph <second https://a.example/y>"],
      ["definition-list"],
    ],
    ["a[^1]\n\n[^1]: n", ["paragraph a(1)", "rule", "list(paragraph n)"], ["footnote"]],
    [
      '<table><tr><th>k</th><th>l</th><th>m</th></tr><tr><td rowspan="2">a</td><td>b</td><td rowspan="2">c</td></tr><tr><td>d</td></tr></table>',
      ["table(k|l|m / a|b|c / |d|)"],
      ["merged-cells", "merged-cells"],
    ],
    [
      "<table><tr><th>k</th></tr><tr><td><ul><li>a</li><li>b</li></ul></td></tr></table>",
      ["table(k / a\nb)"],
      ["cell-blocks"],
    ],
    ["<ruby>漢<rt>kan</rt></ruby>", ["paragraph 漢(kan)"], []],
    ["<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", ["paragraph 漢(kan)"], []],
    ['a <span style="color:red">b</span> <mark>c</mark>', ["paragraph a b c"], ["look", "look"]],
    ['<div class="caption">hi</div>', ["paragraph hi"], ["look"]],
    ['<ol type="a" start="3"><li>x</li></ol>', ["list(paragraph x)"], ["look"]],
    ["*[HTML]: Hyper\n\nHTML", ["paragraph HTML"], ["abbreviation"]],
    [
      "![a](/q.png) ![b](/r.png)<br>![c](/s.png)",
      [
        "figure https://a.example/q.png a|, https://a.example/r.png b|",
        "figure https://a.example/s.png c|",
      ],
      [],
    ],
  ])("%j, and what is otherwise is told", (text, pieces, kinds) => {
    const found = read(text);
    expect(found.pieces.map(short)).toEqual(pieces);
    expect(found.told.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each([
    ["{% youtube x %}", "liquid", "{% youtube x %}"],
    ["a [b](javascript:x)", "unsafe-link", "javascript:x"],
    ["a [b]({% post_url 2025-01-01-a %})", "liquid-link", "{% post_url 2025-01-01-a %}"],
    ["a [b](#reports)", "page-link", "#reports"],
    ['<iframe src="//"></iframe>', "embedded", "//"],
    ['<video src="https://a b/x"></video>', "embedded", "https://a b/x"],
    ['<video src="javascript:1"></video>', "unsafe-link", "javascript:1"],
    ['<video src="{{ site.film }}"></video>', "liquid-link", "{{ site.film }}"],
    [
      "{% assign x = 1 %}{% include video.html %}",
      "liquid",
      "{% assign x = 1 %}{% include video.html %}",
    ],
    ['<iframe src="//v.example/1"></iframe>', "embedded", "//v.example/1"],
    ["a $$x$$", "formula", "\\(x\\)"],
  ])("says what is not there as it was: %j", (text, kind, source) => {
    expect(read(text).told).toEqual([{ kind, source }]);
  });
});
