import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("attributes", () => {
  it.each([
    ["may stand after a block", "a\n{: .b}\n", "p{a} attributes{{: .b}}"],
    ["may stand before a block", "{: .b}\na\n", "attributes{{: .b}} p{a}"],
    ["part two paragraphs", "a\n{: .b}\nc\n", "p{a} attributes{{: .b}} p{c}"],
    [
      "may be a definition",
      "{:b: .c}\na\n{: b}\n",
      "attribute-definition{{:b: .c}} p{a} attributes{{: b}}",
    ],
    ["are text beside words", "{: .b} a\n", "p{{: .b} a}"],
    ["make a list the table of contents", "* toc\n{:toc}\n\n# a\n", "toc{* toc⏎{:toc}} h1{a}"],
    ["make it so before the list too", "{:toc}\n1. toc\n", "toc{{:toc}⏎1. toc}"],
    [
      "belong to the heading before a table of contents",
      "# a\n{: .b}\n\n1. toc\n{:toc}\n",
      "h1{a} attributes{{: .b}} toc{1. toc⏎{:toc}}",
    ],
    [
      "may be an extension that hides",
      "{::comment}\na\n\nb\n{:/comment}\nc\n",
      "comment{{::comment}⏎a⏎⏎b⏎{:/comment}} p{c}",
    ],
    [
      "may be an extension that is raw",
      "{::nomarkdown}\n<b>*a*</b>\n{:/}\n",
      "other{{::nomarkdown}⏎<b>*a*</b>⏎{:/}}",
    ],
    [
      "may set options",
      '{::options parse_block_html="true" /}\n<div>\n- a\n</div>\n',
      'boundary{{::options parse_block_html="true" /}} other{<div>⏎- a⏎</div>}',
    ],
    ["are text where an extension is not closed", "{::comment}\na\n", "p{{::comment}⏎a}"],
    [
      "stay with the first paragraph of an item",
      "- a\n  {: .b}\n- c\n",
      "ul(li{p{a} attributes{{: .b}}} li{p{c}})",
    ],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
