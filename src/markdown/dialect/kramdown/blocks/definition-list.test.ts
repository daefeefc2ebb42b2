import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a definition list", () => {
  it.each([
    ["takes the paragraph before it", "a\n: b\n", "definition-list{a⏎: b}"],
    ["takes it over one empty line", "a\n\n: b\n\nc\n", "definition-list{a⏎⏎: b} p{c}"],
    ["needs a paragraph", "# a\n: b\n", "h1{a} p{: b}"],
    ["holds what is indented", "a\n: b\n\n  c\n\nd\n", "definition-list{a⏎: b⏎⏎  c} p{d}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
