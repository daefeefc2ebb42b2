import { expect, test } from "vitest";
import { outline } from "./outline.ts";

const footnotes = new Set(["1"]);

test.each([
  ["x[^1]", "xfootnote⟨[^1]⟩"],
  ["x[^2]", "x[^2]"],
  ["x[^1]{: .a}", "xfootnote⟨[^1]⟩attributes⟨{: .a}⟩"],
  ["![^1]", "!footnote⟨[^1]⟩"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text, { footnotes })).toBe(expected);
});
