import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("fenced code", () => {
  it.each([
    ["stands between fences", "```\na\n```\n", "code{a}"],
    [
      "has one word of information",
      "```js\na\n```\n\n``` js x\nb\n```\n",
      "code:js{a} p{``` js x⏎b⏎```}",
    ],
    ["interrupts a paragraph", "a\n~~~\nb\n~~~\nc\n", "p{a} code{b} p{c}"],
    ["is a paragraph when nobody closes it", "```\na\n\nb\n", "p{```⏎a} p{b}"],
    ["is closed by a longer fence", "```\na\n````\n", "code{a}"],
    [
      "gives surplus marks to its information where only a shorter fence closes",
      "````js\na\n```\n",
      "code:`js{a}",
    ],
    [
      "may be indented by three spaces, its lines as they are",
      "   ```\n   a\n   ```\n",
      "code{   a}",
    ],
    ["may be empty", "```\n```\n", "code{}"],
    ["keeps empty lines", "```\n\na\n\n```\n", "code{⏎a⏎}"],
    ["needs the same marks to close", "```\na\n~~~\n", "p{```⏎a⏎~~~}"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
