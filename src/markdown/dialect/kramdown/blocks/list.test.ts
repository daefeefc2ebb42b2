import { describe, expect, it } from "vitest";
import { outline } from "../testing/outline.ts";

describe("a list", () => {
  it.each([
    ["goes on with any bullet", "- a\n* b\n+ c\n", "ul(li{p{a}} li{p{b}} li{p{c}})"],
    [
      "of the other type nests, however it is indented",
      "1. a\n- b\n2. c\n",
      "ol(li{p{a} ul(li{p{b}})} li{p{c}})",
    ],
    ["interrupts a paragraph", "a\n2. b\n", "p{a} ol2(li{p{b}})"],
    ["is loose item by item", "- a\n\n- b\n- c\n", "ul(li+{p{a}} li{p{b}} li{p{c}})"],
    [
      "takes the last item's looseness from the others",
      "- a\n\n- b\n\n- c\n",
      "ul(li+{p{a}} li+{p{b}} li+{p{c}})",
    ],
    ["of one item is tight", "- a\n\n", "ul(li{p{a}})"],
    ["nests by two spaces", "- a\n  - b\n    - c\n", "ul(li{p{a} ul(li{p{b} ul(li{p{c}})})})"],
    ["nests under a number by two spaces", "1. a\n  - b\n", "ol(li{p{a} ul(li{p{b}})})"],
    ["takes lines that are not indented", "- a\nb\n", "ul(li{p{a⏎b}})"],
    ["keeps paragraphs that are indented", "- a\n\n  b\n\nc\n", "ul(li+{p{a} p{b}}) p{c}"],
    ["ends at a rule after an empty line", "* a\n\n* * *\n", "ul(li{p{a}}) hr"],
    [
      "takes a rule without an empty line for an item",
      "* a\n* * *\n",
      "ul(li{p{a}} li{ul(li{p{*}})})",
    ],
    ["ends at a caret", "- a\n^\n- b\n", "ul(li{p{a}}) boundary{^} ul(li{p{b}})"],
    ["has no markers with brackets", "1) a\n", "p{1) a}"],
    ["needs white space after the marker", "-a\n", "p{-a}"],
    [
      "has task boxes",
      "- [ ] a\n- [x] b\n- [X] c\n- [y] d\n",
      "ul(li[ ]{p{a}} li[x]{p{b}} li[x]{p{c}} li{p{[y] d}})",
    ],
    ["has a box only before words", "- [ ]\n", "ul(li{p{[ ]}})"],
    ["takes attributes at the start of an item", "- {:.x} a\n", "ul(li{attributes{{:.x}} p{a}})"],
    ["takes code in an item", "- a\n\n      b\n", "ul(li+{p{a} code{b}})"],
    ["takes a fence in an item", "- a\n  ```\n  b\n  ```\n", "ul(li{p{a} code{b}})"],
    ["counts a tab to the next stop", "-\ta\n\n\tb\n", "ul(li+{p{a} p{b}})"],
    ["counts a tab in a line as four spaces", "1. a\n\t- b\n", "ol(li{p{a} ul(li{p{b}})})"],
    ["may have empty items", "- \n- a\n", "ul(li{} li{p{a}})"],
    ["is text where the marker ends the line", "-\n", "p{-}"],
    [
      "knows how a list begins in an item's first line",
      "- - a\n  - b\n",
      "ul(li{ul(li{p{a}} li{p{b}})})",
    ],
    ["keeps its first number", "3. a\n4. b\n", "ol3(li{p{a}} li{p{b}})"],
    [
      "leaves HTML that begins a line alone",
      "- a\n<div>b</div>\n",
      "ul(li{p{a}}) html{<div>b</div>}",
    ],
    ["begins after a pipe too", "-|a\n", "ul(li{table(row: a)})"],
  ])("%s", (_rule, text, blocks) => {
    expect(outline(text)).toBe(blocks);
  });
});
