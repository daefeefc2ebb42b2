import { describe, expect, it } from "vitest";
import { readSummary } from "./words.ts";

describe("the words of a text with tags", () => {
  it.each([
    ["run on where a tag stands within one", "CO<jats:sub>2</jats:sub>", "CO2"],
    ["run on, with and without a prefix", "<jats:italic>E</jats:italic>. c<i>o</i>li", "E. coli"],
    ["end with a block", "<jats:p>One.</jats:p><jats:p>Two.</jats:p>", "One. Two."],
    ["end with a line", "One<br/>two<jats:break/>three", "One two three"],
    ["end with a title", "<jats:sec><jats:title>Aim</jats:title>Two</jats:sec>", "Aim Two"],
    [
      "end with a row of a list",
      "<jats:list><jats:list-item>One</jats:list-item><jats:list-item>two</jats:list-item></jats:list>",
      "One two",
    ],
    ["end with a row that has no prefix", "<list-item>One</list-item><list-item>two", "One two"],
    ["keep what is no tag", "a <canvas> of 1 < 2", "a <canvas> of 1 < 2"],
  ])("%s", (_, text, expected) => {
    expect(readSummary(text, "html")).toBe(expected);
  });
});
