import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPattern } from "./fill-pattern.ts";
import { isoMoment, readMoment } from "./moment.ts";
import { wrongPlaceholder } from "./placeholders.ts";
import { readPattern } from "./read-pattern.ts";

const ISSUE = {
  number: 7,
  headline: "Edge: a week",
  title: "W 7",
  date: "2025-11-03T08:05:09+08:00",
  slug: "edge",
  file: "2025-11-03-edge",
  language: "en",
};

describe("a pattern", () => {
  it.each([
    ["{number:03}.md", "007.md"],
    ["{date:%Y/%m/%d}/", "2025/11/03/"],
    ["{date:%Y-%m-%d %H:%M:%S %z}", "2025-11-03 08:05:09 +0800"],
    ["{date:%Y-%m-%dT%H:%M:%S%:z}", "2025-11-03T08:05:09+08:00"],
    ["{date:%Y-%m-%d} 00:00:00 -0000", "2025-11-03 00:00:00 -0000"],
    ["{date:%G-W%V}", "2025-W45"],
    ["{date:%-d %B %Y}, {date:%a}", "3 November 2025, Mon"],
    ["{date-7:%-d %b} - {date:%-d %b}", "27 Oct - 3 Nov"],
    ["{date:%j} {date:%-m/%-d/%y} {date:%u}%", "307 11/3/25 1%"],
    ["{date}-{slug}", "2025-11-03-edge"],
    ["{file}: {title}, {headline}", "2025-11-03-edge: W 7, Edge: a week"],
    ["{number:x} {slug:03} {date:%Q} {other}", "{number:x} {slug:03} {date:%Q} {other}"],
  ])("%s gives %s", (pattern, text) => {
    expect(fillPattern(pattern, ISSUE)).toBe(text);
  });

  it("names months in the newsletter's language", () => {
    expect(fillPattern("{date:%Y年%-m月%-d日 %A}", { ...ISSUE, language: "zh-CN" })).toBe(
      "2025年11月3日 星期一",
    );
  });

  it("leaves out what an issue does not have", () => {
    const bare = { ...ISSUE, number: null, date: "" };
    expect(fillPattern("a{number:03}b{date:%Y}c", bare)).toBe("abc");
  });

  it.each([
    ["The year's last week belongs to the next year", "2025-12-29", "2026-W01"],
    ["and its first days to the last one", "2027-01-03", "2026-W53"],
  ])("counts weeks by ISO 8601: %s", (_, date, week) => {
    expect(fillPattern("{date:%G-W%V}", { ...ISSUE, date })).toBe(week);
  });

  it("reads back what it wrote: number and day", () => {
    const forms = [
      "{number:04}-{slug}",
      "Weekly #{number} | {date:%Y.%m.%d}",
      "/zh/news/{date:%Y/%m/%d}/{number}/",
      "{date:%-d %B %Y}: {number}",
      "W{number} {date:%b %-d, %Y}",
      "{date-7:%Y-%m-%d} {number}",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.constantFrom("en", "zh-CN", "de"),
        fc.integer({ min: 1, max: 9999 }),
        fc.date({ min: new Date("2001-01-10"), max: new Date("2099-12-01"), noInvalidDate: true }),
        (form, language, number, day) => {
          const date = day.toISOString().slice(0, 10);
          const text = fillPattern(form, { ...ISSUE, number, date, language });
          const read = readPattern(form, text, language);
          expect(read).toMatchObject({
            number,
            date: form.includes("%") || form.includes("date}") ? date : null,
          });
        },
      ),
    );
  });

  it("does not read what is not of its form", () => {
    expect(readPattern("W{number:03} {date:%Y/%m/%d}", "W001 2025-11-03", "en")).toBeNull();
    expect(readPattern("{date:%Y/%m/%d}", "2025/02/31", "en")?.date).toBeNull();
  });
});

describe("a placeholder that cannot be meant", () => {
  it.each([
    ["{heading}", "heading"],
    ["{date:%Q}", "date:%Q"],
    ["{number:3}", "number:3"],
    ["{slug}", "slug"],
  ])("is told of: %s", (pattern, wrong) => {
    expect(wrongPlaceholder(pattern, ["number", "date", "headline"])).toBe(wrong);
  });

  it.each(["{ a: b }", "{a: b}", "{{ page.title }}", "{% include x %}", "{:.wide}", "${x}"])(
    "is none of the braces that mean something else: %s",
    (text) => {
      expect(wrongPlaceholder(text, [])).toBeNull();
    },
  );
});

describe("a date in figures", () => {
  it.each([
    ["2025/08/25", "2025-08-25"],
    ["2025-8-5", "2025-08-05"],
    ["2015-08-28 00:00:00 -0000", "2015-08-28T00:00:00+00:00"],
    ["2025-11-03T08:00+08", "2025-11-03T08:00:00+08:00"],
    ["2025.05.26", "2025-05-26"],
  ])("%s is read", (text, iso) => {
    const moment = readMoment(text);
    expect(moment && isoMoment(moment)).toBe(iso);
  });

  it.each(["2025-13-01", "2025-02-30", "8/25/2025", "25", "2025-08/25", ""])(
    "%j is none",
    (text) => {
      expect(readMoment(text)).toBeNull();
    },
  );
});
