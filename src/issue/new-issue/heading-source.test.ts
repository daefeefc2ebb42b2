import { describe, expect, it } from "vitest";
import { headingSource } from "./heading-source.ts";

describe("the words of a new heading", () => {
  it.each([
    ["W #3 | x", "W #3 | x"],
    ["snake_case 3 * 4 > 2", "snake_case 3 * 4 > 2"],
    ["**bold** and _so_", "\\*\\*bold\\*\\* and \\_so\\_"],
    ["[a](b) but [c]", "\\[a](b) but [c]"],
    ["<b> and a < b", "\\<b> and a < b"],
    ["{% raw %} {{ x }} {: .a} {#id}", "&#123;% raw %} &#123;{ x }} \\{: .a} \\{#id}"],
    ["$$x$$ for $5", "\\$$x\\$$ for $5"],
    ["a ## ", "a \\##"],
    ["R&D &amp; C\\D \\*", "R&D &amp;amp; C\\D \\\\\\*"],
  ])("%s is written %s", (words, source) => {
    expect(headingSource(words)).toBe(source);
  });
});
