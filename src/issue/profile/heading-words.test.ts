import { describe, expect, test } from "vitest";
import { headingWords } from "./heading-words.ts";

describe("the words of a heading", () => {
  test.each([
    ["Papers", "Papers"],
    ["Papers ##  ", "Papers"],
    ["C# ", "C"],
    ["a # b", "a # b"],
    ["##", ""],
  ])("of %j are %j", (line, words) => expect(headingWords(line)).toBe(words));

  test("are found at once in a line that is mostly blanks", () => {
    const begun = performance.now();
    headingWords(`a${" ".repeat(100_000)}b`);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
