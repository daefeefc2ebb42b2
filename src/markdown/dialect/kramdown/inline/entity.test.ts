import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["&amp;", "‹&›"],
  ["&#8212;", "‹—›"],
  ["&#x4e00;", "‹一›"],
  ["&nbsp;x", "‹ ›x"],
  ["&foo;", "&foo;"],
  ["&check;", "&check;"],
  ["a & b", "a & b"],
  ["&#150;", "‹–›"],
  ["&amp", "&amp"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
