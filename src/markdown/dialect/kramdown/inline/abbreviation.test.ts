import { expect, test } from "vitest";
import { outline } from "./outline.ts";

const abbreviations = new Map([
  ["AI", "Artificial"],
  ["AI Act", "Law"],
]);

test.each([
  ["AI 与 *AI*", "abbreviation⟨AI⟩ 与 em(abbreviation⟨AI⟩)"],
  ["用AI写", "用abbreviation⟨AI⟩写"],
  ["AIs _AI", "AIs _AI"],
  ["the AI Act", "the abbreviation⟨AI Act⟩"],
  ["`AI` <u>AI</u>", "code(AI) html⟨<u>AI</u>⟩"],
])("marks the abbreviations of %j", (text, expected) => {
  expect(outline(text, { abbreviations })).toBe(expected);
});
