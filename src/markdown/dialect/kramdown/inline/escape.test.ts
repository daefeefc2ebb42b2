import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["\\*a\\*", "‹*›a‹*›"],
  ["\\a", "\\a"],
  ["\\(", "‹(›"],
  ["\\~~a~~", "‹~›~a~~"],
  ["a  \nb", "a↵b"],
  ["a   \n  b", "a↵b"],
  ["a\\\nb", "a↵b"],
  ["a\\\\\nb", "a↵b"],
  ["a \\\nb", "a↵b"],
  ["a\nb", "a⏎b"],
  ["a\n  b", "a⏎b"],
  ["\\<<b>", "‹<<›b>"],
  ["\\\\*a*", "‹\\›em(a)"],
  ["a\\", "a\\"],
  ["\\`a`", "‹`›a`"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
