import { describe, expect, test } from "vitest";
import { headingWords } from "./heading-words.ts";
import { cpuTime } from "../../testing/cpu-time.ts";

describe("the words of a heading", () => {
  test.each([
    ["Papers", "Papers"],
    ["Papers ##  ", "Papers"],
    ["C# ", "C"],
    ["a # b", "a # b"],
    ["##", ""],
  ])("of %j are %j", (line, words) => expect(headingWords(line)).toBe(words));

  test("are found at once in a line that is mostly blanks", () => {
    const begun = cpuTime();
    headingWords(`a${" ".repeat(100_000)}b`);
    expect(cpuTime() - begun).toBeLessThan(500);
  });
});
