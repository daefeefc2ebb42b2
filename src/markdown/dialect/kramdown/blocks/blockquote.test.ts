import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a quote", () => {
  it.each([
    ["goes on over lines without its mark", "> a\nb\n", "quote(p{a⏎b})"],
    ["ends at an empty line", "> a\n\nb\n", "quote(p{a}) p{b}"],
    ["interrupts a paragraph", "a\n> b\n", "p{a} quote(p{b})"],
    ["holds all blocks", "> # a\n> - b\n>\n> c\n", "quote(h1{a} ul(li{p{b}}) p{c})"],
    ["nests", "> > a\n> b\n", "quote(quote(p{a⏎> b}))"],
    ["needs no space after its mark", ">a\n", "quote(p{a})"],
    ["ends where HTML begins", "> a\n<div>b</div>\n", "quote(p{a}) html{<div>b</div>}"],
    ["may be empty", ">\n", "quote()"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
