import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a heading with number signs", () => {
  it.each([
    ["needs white space after its marks", "# a\n\n#b\n", "h1{a} p{#b}"],
    ["may interrupt a paragraph", "a\n## b\nc\n", "p{a} h2{b} p{c}"],
    ["loses its closing marks", "## a ##\n", "h2{a}"],
    ["keeps marks that stick to a word", "## a#\n", "h2{a#}"],
    ["may have an id behind its words", "### a {#b}\n", "h3{a {#b}}"],
    ["is never indented", " # a\n", "p{# a}"],
    ["is text without words", "###\n\n# \n", "p{###} p{#}"],
    ["has six levels at most", "####### a\n", "p{####### a}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
