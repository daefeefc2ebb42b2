import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["a{: .x}", "a{: .x}"],
  ["*a*{: .x} b", "em(a)attributes⟨{: .x}⟩ b"],
  ['![a](b){: width="1"}', 'image(a → b)attributes⟨{: width="1"}⟩'],
  ['“a"{: .x}', '“a"attributes⟨{: .x}⟩'],
  ["a{::comment}b{:/}c", "acomment⟨{::comment}b{:/}⟩c"],
  ["a{::nomarkdown}<i>{:/}", "aother⟨{::nomarkdown}<i>{:/}⟩"],
  ['a{::options x="y" /}b', 'acomment⟨{::options x="y" /}⟩b'],
  ["a{::other}b{:/}", "a{::other}b{:/}"],
  ["{:", "{:"],
  ["*a*{: .x", "em(a){: .x"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
