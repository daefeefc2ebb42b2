import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { rubyDate } from "./ruby-date.ts";

const CASES = [
  ["2025-11-03", "day"],
  ["2025-11-03T08:00:00+08:00", "day"],
  ["2025-11-03 08:00:00 +0800", "day"],
  ["2025-11-03 08:00", "day"],
  ["2025-11-03 8am", "day"],
  ["2025-1-3", "other-form"],
  ["2025/11/03", "other-form"],
  ["2025.11.03", "other-form"],
  ["20251103", "other-form"],
  ["Nov 3, 2025", "other-form"],
  ["2025-11-31", "other-day"],
  ["2025-02-30T08:00:00+08:00", "other-day"],
  ["11/3/2025", "other-day"],
  ["2025-13-03", "unreadable"],
  ["2025-11-32", "unreadable"],
  ["2025-11-03T25:00:00", "unreadable"],
  ["2025-11-03T08:60:00", "unreadable"],
  ["2025年11月3日", "unreadable"],
  ["下周一", "unreadable"],
  ["2025-11", "unreadable"],
  ["2025", "unreadable"],
  ["1762128000", "unreadable"],
  ["", "unreadable"],
] as const;

test.each(CASES)("a date %s is a %s to Jekyll", (text, reading) => {
  expect(rubyDate(text)).toBe(reading);
});

test("Ruby reads and refuses the same", () => {
  const script =
    "require 'time'; require 'json'; puts JSON.generate(JSON.parse(STDIN.read).map { |v| begin; Time.parse(v).strftime('%F'); rescue ArgumentError; nil; end })";
  const ruby = spawnSync("ruby", ["-e", script], {
    input: JSON.stringify(CASES.map(([text]) => text)),
    encoding: "utf8",
  });
  if (ruby.error) {
    process.stderr.write("\nNO RUBY: dates were not read by it\n");
    return;
  }
  const read: unknown = JSON.parse(ruby.stdout);
  const days = Array.isArray(read) ? read : [];
  for (const [at, [text, reading]] of CASES.entries()) {
    if (reading === "unreadable") expect(days[at], text).toBeNull();
    else if (reading === "other-day") expect(days[at], text).not.toBe(text.slice(0, 10));
    else expect(days[at], text).toMatch(/^2025-(?:11|01)-03$/);
  }
});
