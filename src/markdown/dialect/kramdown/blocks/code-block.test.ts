import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("indented code", () => {
  it.each([
    ["is indented by four spaces or a tab", "    a\n\tb\n", "code{a⏎b}"],
    ["goes on over empty lines", "    a\n\n    b\n\nc\n", "code{a⏎⏎b} p{c}"],
    ["does not interrupt a paragraph", "a\n    b\n", "p{a⏎    b}"],
    ["keeps what is indented further", "    a\n      b\n", "code{a⏎  b}"],
    ["is source where a line without indentation is joined to it", "    a\nb\n", "other{a⏎b}"],
    ["ends at HTML", "    a\n<div>b</div>\n", "code{a} html{<div>b</div>}"],
    ["is source where spaces are part of a tab", "- a\n\n\t\tb\n", "ul(li+{p{a} other{b}})"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
