import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["`a`", "code(a)"],
  ["` a `", "` a `"],
  ["x` a `", "xcode( a )"],
  ["`` a`b ``", "code(a`b)"],
  ["``a", "``a"],
  ["`a\n  b`", "code(a\n  b)"],
  ["``` ` ```", "code(`)"],
  ["a`b``c`", "acode(b)code(c)"],
  ["`*a*` *b*", "code(*a*) em(b)"],
  ["`{{ x }}`", "code({{ x }})"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
