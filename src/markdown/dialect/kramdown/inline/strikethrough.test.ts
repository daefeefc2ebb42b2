import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["~~a~~", "strike(a)"],
  ["~a~", "~a~"],
  ["~~a *b* c~~", "strike(a em(b) c)"],
  ["~~ a~~", "~~ a~~"],
  ["~~a ~~", "~~a ~~"],
  ["a~~b~~c", "astrike(b)c"],
  ["~~a`b~~c`", "strike(a`b)c`"],
  ["*a ~~b* c~~", "*a strike(b* c)"],
  ["~~~a~~~", "~strike(a)~"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
