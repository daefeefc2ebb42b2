import { describe, expect, it } from "vitest";
import { publishHtmlBlock } from "./publish.ts";

const inside = {
  blocks: (markdown: string): string => `[blocks ${markdown}]`,
  spans: (markdown: string): string => `[spans ${markdown}]`,
};

describe("the HTML of an HTML block", () => {
  it.each([
    ["is what it is", "<div>\na\n</div>", "<div>\na\n</div>"],
    [
      "shows end tags that end nothing",
      "<p><source></source></p>",
      "<p><source />&lt;/source&gt;</p>",
    ],
    ["closes what nobody closes", "<div><b>a", "<div><b>a\n</b></div>"],
    [
      "quotes attributes, the last of a name",
      "<div A=b a='c\"d'></div>",
      '<div a="c&quot;d"></div>',
    ],
    [
      "keeps scripts and comments",
      "<div><script>a<b</script><!-- </div> --></div>",
      "<div><script>a<b</script><!-- </div> --></div>",
    ],
    ["escapes what is no tag", "<div>a < b</div>", "<div>a &lt; b</div>"],
    [
      "reads Markdown by the attribute",
      '<div markdown="1">\n*a*\n</div>',
      "<div>\n[blocks *a*\n]\n</div>",
    ],
    ["reads spans in a paragraph", '<p markdown="1">*a*</p>', "<p>[spans *a*]</p>"],
    [
      "reads Markdown inside of raw HTML",
      '<table><td markdown="1">a</td></table>',
      "<table><td>\n[blocks a</td></table>\n]\n</td></table>",
    ],
  ])("%s", (_rule, text, html) => {
    expect(publishHtmlBlock(text, inside)).toBe(html);
  });
});
