import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a paragraph", () => {
  it.each([
    ["goes on over indented lines", "a\n      b\n", "p{a⏎      b}"],
    [
      "goes on behind what only looks like a block",
      "a\n# \nb\n\nc\n```\nd\n",
      "p{a⏎# ⏎b} p{c⏎```⏎d}",
    ],
    ["goes on over a rule of hyphens", "a\nb\n---\n", "p{a⏎b⏎---}"],
    ["keeps its first line's end", "a  \nb\n", "p{a  ⏎b}"],
    ["does not end at an inline element", "a\n<b>c</b>\n", "p{a⏎<b>c</b>}"],
    [
      "is shown as source where its last backslash is lost before a list",
      "- a\\\n  - b\n",
      "ul(li{other{a\\} ul(li{p{b}})})",
    ],
    [
      "is shown as source where HTML runs over a quote's mark",
      "> <u>a\n> b</u>\n",
      "quote(other{<u>a⏎b</u>})",
    ],
    ["may be broken by a quote's mark", "> *a\n> b*\n", "quote(p{*a⏎> b*})"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
