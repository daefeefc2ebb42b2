import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("an underlined heading", () => {
  it.each([
    ["is of level one or two", "a\n===\n\nb\n---\n", "h1{a} h2{b}"],
    ["needs an empty line before it", "a\nb\n---\n", "p{a⏎b⏎---}"],
    ["needs a single mark", "a\n-\n", "h2{a}"],
    ["has its underline at the margin", "a\n ===\n", "p{a⏎ ===}"],
    ["may follow an item's end", "- a\n\nb\n===\n", "ul(li{p{a}}) h1{b}"],
    ["may have an id behind its words", "a {#b}\n===\n", "h1{a {#b}}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
