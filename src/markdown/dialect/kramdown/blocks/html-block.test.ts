import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("an HTML block", () => {
  it.each([
    ["ends with its closing tag", "<div>a</div>b\n", "html{<div>a</div>} p{b}"],
    ["holds empty lines", "<div>\n\na\n\n</div>\nb\n", "html{<div>⏎⏎a⏎⏎</div>} p{b}"],
    ["interrupts a paragraph", "a\n<div>b</div>\nc\n", "p{a} html{<div>b</div>} p{c}"],
    [
      "holds elements of its kind",
      "<div><div>a</div></div>\nb\n",
      "html{<div><div>a</div></div>} p{b}",
    ],
    ["without a closing tag holds everything", "<div>\na\n\nb\n", "html{<div>⏎a⏎⏎b}"],
    [
      "may be of any element",
      "<foo>a</foo>\n\n<视频>b</视频>\n",
      "html{<foo>a</foo>} html{<视频>b</视频>}",
    ],
    [
      "is not begun by an element of running text",
      '<b>a</b>\n\n<br>\n\n<img src="a">\n',
      'p{<b>a</b>} p{<br>} p{<img src="a">}',
    ],
    [
      "ends at once where the element is empty",
      "<hr>\na\n\n<foo/>b\n",
      "html{<hr>} p{a} html{<foo/>} p{b}",
    ],
    ["is text where an attribute is odd", "<div width=100%>\na\n", "p{<div width=100%>⏎a}"],
    [
      "holds scripts to their end",
      "<script>\nif (a < b) '</div>'\n</script>\nc\n",
      "html{<script>⏎if (a < b) '</div>'⏎</script>} p{c}",
    ],
    ["may be a comment", "<!-- a\n\nb --> c\n", "comment{<!-- a⏎⏎b -->} p{c}"],
    ["is no comment when indented", " <!-- a -->\n", "p{<!-- a -->}"],
    [
      "holds Markdown by an attribute, up to the closing tag",
      '<div markdown="1">\n- a\n\n```\n</div>\n```\n</div>\nb\n',
      'html{<div markdown="1">⏎- a⏎⏎```⏎</div>⏎```⏎</div>} p{b}',
    ],
    ["is text as a stray closing tag", "a\n</div>\nb\n", "p{a⏎</div>⏎b}"],
    ["may be indented by three spaces", "   <div>a</div>\n", "html{<div>a</div>}"],
    [
      "goes on behind its end as if a line began there",
      "<div></div>- a\n",
      "html{<div></div>} ul(li{p{a}})",
    ],
    [
      "does not end in a comment",
      "<div><!-- </div> --></div>a\n",
      "html{<div><!-- </div> --></div>} p{a}",
    ],
    ["is read in any case of letters", "<DIV>a</div>b\n", "html{<DIV>a</div>} p{b}"],
    [
      "may be details",
      "<details>\n<summary>a</summary>\n\n**b**\n\n</details>\n\nc\n",
      "html{<details>⏎<summary>a</summary>⏎⏎**b**⏎⏎</details>} p{c}",
    ],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
