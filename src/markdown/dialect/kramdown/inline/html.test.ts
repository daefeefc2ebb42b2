import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["<b>*a*</b>", "html⟨<b>⟩em(a)html⟨</b>⟩"],
  ["a <br> b", "a html⟨<br>⟩ b"],
  ["<br/>", "html⟨<br/>⟩"],
  ['<img src="a">', 'html⟨<img src="a">⟩'],
  ["<u>*a*</u> *b*", "html⟨<u>*a*</u>⟩ em(b)"],
  ["<x_y>*a*</x_y>", "html⟨<x_y>*a*</x_y>⟩"],
  ["a <broker_id> *b*", "a html⟨<broker_id> *b*⟩"],
  ["a</b>", "a</b>"],
  ["<div>*a*</div>", "<div>em(a)</div>"],
  ["<!-- *a* -->", "comment⟨<!-- *a* -->⟩"],
  ["<!-- a", "<!-- a"],
  ['<a href="b">**x**</a>', 'html⟨<a href="b">⟩strong(x)html⟨</a>⟩'],
  ["<a href=b/c>*x*</a>", "<a href=b/c>em(x)</a>"],
  ["*a<b>b*c</b>", "*ahtml⟨<b>⟩b*chtml⟨</b>⟩"],
  ["<B>a</b>", "html⟨<B>⟩ahtml⟨</b>⟩"],
  ['<span markdown="0">*a*</span>', 'html⟨<span markdown="0">*a*</span>⟩'],
  ["<code>*a*</code>", "html⟨<code>*a*</code>⟩"],
  ["a < b <1 <", "a < b <1 <"],
  ["<b>a\\\nb</b>", "html⟨<b>⟩a\\⏎bhtml⟨</b>⟩"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
