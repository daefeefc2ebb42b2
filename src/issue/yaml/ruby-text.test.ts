import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { rubyValue } from "./ruby-text.ts";

/** Written plain, and what a page shows of it. */
const CASES: readonly (readonly [string, string])[] = [
  ["010", "8"],
  ["007", "7"],
  ["00", "0"],
  ["08", "08"],
  ["1:30", "5400"],
  ["12:30:45", "45045"],
  ["-1:30", "-1800"],
  ["1:60", "1:60"],
  ["1:30.5", "5430.0"],
  ["1_000", "1000"],
  ["1,000", "1000"],
  ["0x1F", "31"],
  ["0b11", "3"],
  ["0o17", "0o17"],
  ["0x", "0x"],
  ["+1", "1"],
  ["-12", "-12"],
  ["2025", "2025"],
  ["1.0", "1.0"],
  ["1.10", "1.1"],
  ["1.", "1.0"],
  [".5", "0.5"],
  ["1e3", "1e3"],
  ["0.1.0", "0.1.0"],
  ["123456789012345678901234567890", "123456789012345678901234567890"],
  ["no", "false"],
  ["Off", "false"],
  ["yes", "true"],
  ["on", "true"],
  ["tRue", "true"],
  ["y", "y"],
  ["N", "N"],
  ["~", ""],
  ["Null", ""],
  ["nul", "nul"],
  ["=", "="],
  ["<<", "<<"],
  [":foo", "foo"],
  ["2025-11-03", "2025-11-03"],
  ["2025-1-3", "2025-01-03"],
  ["2025-13-01", "2025-13-01"],
  [".inf", "Infinity"],
  [".nan", "NaN"],
  ["_1", "_1"],
  ["1_", "1_"],
  ["周刊", "周刊"],
  ["No. 3", "No. 3"],
  ["GPT-5", "GPT-5"],
  ["a:b", "a:b"],
];

const ISO_DAYS = new Set(["2025-1-3"]);

test.each(CASES)("a page shows of the plain %s: %s", (written, shown) => {
  const { text } = rubyValue(written);
  expect(text).toBe(ISO_DAYS.has(written) ? written : shown);
});

test("Ruby's own YAML says the same", () => {
  const script =
    "require 'yaml'; require 'date'; require 'json'; puts JSON.generate(JSON.parse(STDIN.read).map { |v| YAML.safe_load(\"k: #{v}\", permitted_classes: [Date, Time, Symbol])['k'].to_s })";
  const ruby = spawnSync("ruby", ["-e", script], {
    input: JSON.stringify(CASES.map(([written]) => written)),
    encoding: "utf8",
  });
  if (ruby.error) {
    process.stderr.write("\nNO RUBY: plain scalars were not read by Psych\n");
    return;
  }
  const read: unknown = JSON.parse(ruby.stdout);
  expect(read).toEqual(CASES.map(([, shown]) => shown));
});
