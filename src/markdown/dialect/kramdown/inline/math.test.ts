import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["$$x_1$$ y", "math⟨$$x_1$$⟩ y"],
  ["a $b_c$", "a $b_c$"],
  ["$$a", "$$a"],
  ["$$a\nb$$", "math⟨$$a\nb$$⟩"],
  ["\\$$a$$", "‹$›$a$$"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
