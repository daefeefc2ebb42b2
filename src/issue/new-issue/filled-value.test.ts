import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledValue } from "./filled-value.ts";

const VALUES = {
  title: "W 7: Plain",
  headline: "A: b # c",
  number: 7,
  date: "2025-11-03T08:00:00+08:00",
  slug: "a-slug",
  file: "2025-11-03-a-slug",
  language: "en",
};

describe("a front matter value with placeholders", () => {
  it.each([
    ["begins with one and is quoted where YAML needs it", "{title}", '"W 7: Plain"'],
    ["stays a number", "{number}", "7"],
    ["stays a date", "{date}", "2025-11-03T08:00:00+08:00"],
    ["keeps its double quotes", '"{title}"', '"W 7: Plain"'],
    ["keeps its single quotes", "'It''s {headline}'", "'It''s A: b # c'"],
    ["keeps its comment", "{title} # the title", '"W 7: Plain" # the title'],
    ["keeps its tag", "!!str {number}7", '!!str "77"'],
    ["is quoted in a list", "\n  - {headline}\n  - AI", '\n  - "A: b # c"\n  - AI'],
    ["is quoted below a key", "\n  name: {headline}", '\n  name: "A: b # c"'],
    ["is quoted in brackets", "[AI, {headline}, 'x{number}']", "[AI, \"A: b # c\", 'x7']"],
    ["is quoted in braces", "{ name: {headline} }", '{ name: "A: b # c" }'],
    ["is text in a block", "|\n  {headline}\n  more", "|\n  A: b # c\n  more"],
    ["keeps what is no placeholder", "{other} {headline", "{other} {headline"],
  ])("%s: %s", (_, value, expected) => {
    expect(filledValue(value, VALUES)).toBe(expected);
  });

  it("gives Ruby's Psych back what was put in, whatever the headline", () => {
    const forms = [
      "{headline}",
      '"{headline}"',
      "'{headline}'",
      "x {headline}",
      "\n  - {headline}",
      "[a, {headline}]",
      "{ k: {headline} }",
    ];
    const headlines = fc
      .sample(
        fc.oneof(
          fc.string({ unit: "grapheme", maxLength: 30 }),
          fc.string({
            unit: fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@` ~=<\\abY1.0年：".split("")),
            maxLength: 12,
          }),
          fc.constantFrom(
            "yes",
            "null",
            "~",
            "2025-01-01",
            "1_000",
            "0x1f",
            "12:30",
            "- a",
            "a: b",
          ),
        ),
        150,
      )
      .map((text) => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").trim());
    const cases = headlines.flatMap((headline) =>
      forms.map((form) => ({
        yaml: `k: ${filledValue(form, { ...VALUES, headline })}\n`.replace("k: \n", "k:\n"),
        wanted: form.startsWith("x") ? `x ${headline}`.trim() : headline,
      })),
    );
    const script =
      "require 'yaml'; require 'json'; puts JSON.generate(JSON.parse(STDIN.read).map { |y| begin; v = YAML.safe_load(y, permitted_classes: [Date, Time])['k']; v = v.is_a?(Array) ? v.last : v.is_a?(Hash) ? v['k'] : v; v.is_a?(String) ? v : v.inspect; rescue => e; 'ERROR ' + e.message; end })";
    const ruby = spawnSync("ruby", ["-e", `require 'date'; ${script}`], {
      input: JSON.stringify(cases.map(({ yaml }) => yaml)),
      encoding: "utf8",
    });
    if (ruby.error) {
      process.stderr.write("\nNO RUBY: values of new issues were not read by Psych\n");
      return;
    }
    const read: unknown = JSON.parse(ruby.stdout);
    const wrong = cases.flatMap(({ yaml, wanted }, at) => {
      const got: unknown = Array.isArray(read) ? read[at] : null;
      return got === wanted ? [] : [{ yaml, wanted, got }];
    });
    expect(wrong).toEqual([]);
  });
});
