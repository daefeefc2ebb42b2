import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHIPPED_PROFILES, defaultProfile } from "../profile/shipped-profiles.ts";
import {
  fileName,
  figureFolder,
  isSlug,
  nextNumber,
  nextPublishing,
  patternFromTitles,
  readFileName,
  readTitle,
  suggestSlug,
  titleFrom,
  titleParts,
} from "./index.ts";
import { newIssueText } from "./new-issue-text.ts";

const zh = defaultProfile("zh");
const [, , brief = zh, digest = zh] = SHIPPED_PROFILES;

describe("the number of a new issue", () => {
  test("is one more than the highest", () => {
    expect(nextNumber([])).toBe(1);
    expect(nextNumber([null, null])).toBe(1);
    expect(nextNumber([3, null, 11, 9])).toBe(12);
  });
});

describe("the date of a new issue", () => {
  const at = (
    zone: string,
    weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7,
    time: string,
    now: string,
  ): string => nextPublishing({ timeZone: zone, weekday, time }, Date.parse(now));

  test.each([
    [
      "the coming Monday",
      "Asia/Shanghai",
      1,
      "08:00",
      "2025-10-29T12:00:00Z",
      "2025-11-03T08:00:00+08:00",
    ],
    [
      "the same day, before the hour",
      "Asia/Shanghai",
      1,
      "08:00",
      "2025-11-02T23:59:00Z",
      "2025-11-03T08:00:00+08:00",
    ],
    [
      "a week later, at the hour",
      "Asia/Shanghai",
      1,
      "08:00",
      "2025-11-03T00:00:00Z",
      "2025-11-10T08:00:00+08:00",
    ],
    [
      "a day that is tomorrow there already",
      "Pacific/Auckland",
      1,
      "00:30",
      "2025-11-02T11:00:00Z",
      "2025-11-03T00:30:00+13:00",
    ],
    [
      "a zone behind UTC",
      "America/Los_Angeles",
      4,
      "09:00",
      "2025-07-01T00:00:00Z",
      "2025-07-03T09:00:00-07:00",
    ],
    [
      "after clocks go back",
      "Europe/London",
      1,
      "08:00",
      "2025-10-24T12:00:00Z",
      "2025-10-27T08:00:00+00:00",
    ],
    [
      "after clocks go forward",
      "Europe/London",
      1,
      "08:00",
      "2025-03-28T12:00:00Z",
      "2025-03-31T08:00:00+01:00",
    ],
    [
      "an hour that the clock shows twice",
      "Europe/London",
      7,
      "01:30",
      "2025-10-25T12:00:00Z",
      "2025-10-26T01:30:00+01:00",
    ],
    [
      "an hour that the clock leaps over",
      "Europe/London",
      7,
      "01:30",
      "2025-03-29T12:00:00Z",
      "2025-03-30T02:30:00+01:00",
    ],
    [
      "an offset of a quarter of an hour",
      "Asia/Kathmandu",
      1,
      "08:00",
      "2025-11-01T00:00:00Z",
      "2025-11-03T08:00:00+05:45",
    ],
    [
      "the turn of the year",
      "Asia/Shanghai",
      4,
      "08:00",
      "2025-12-31T12:00:00Z",
      "2026-01-01T08:00:00+08:00",
    ],
  ] as const)("is %s", (_what, zone, weekday, time, now, wanted) => {
    expect(at(zone, weekday, time, now)).toBe(wanted);
  });

  test("lies in the future, within eight days, in every zone and season", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Asia/Shanghai",
          "Europe/Berlin",
          "America/St_Johns",
          "Australia/Lord_Howe",
        ),
        fc.integer({ min: Date.UTC(2000), max: Date.UTC(2040) }),
        fc.constantFrom(1, 3, 5, 7),
        fc.constantFrom("00:00", "02:30", "08:00", "23:59"),
        (timeZone, now, weekday, time) => {
          const instant = Date.parse(nextPublishing({ timeZone, weekday, time }, now));
          expect(instant).toBeGreaterThan(now);
          expect(instant - now).toBeLessThanOrEqual(8 * 86_400_000);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a title", () => {
  test("is made of the pattern, without separators that dangle", () => {
    const pattern = "每周链接 {number}: {headline}";
    expect(titleFrom(pattern, { number: 7, headline: " 云  计算 " })).toBe("每周链接 7: 云 计算");
    expect(titleFrom(pattern, { number: 7, headline: "" })).toBe("每周链接 7");
    expect(titleFrom("{headline}", { number: 7, headline: "a: b" })).toBe("a: b");
    expect(titleFrom("（第 {number} 期）：{headline}", { number: 7, headline: "$&" })).toBe(
      "（第 7 期）：$&",
    );
  });

  test.each([
    ["每周链接 {number}: {headline}", "每周链接 7: 云: 计算", 7, "云: 计算"],
    ["每周链接 {number}: {headline}", "每周链接7:云", 7, "云"],
    ["每周链接 {number}: {headline}", "每周链接 7", 7, ""],
    ["每周链接 {number}: {headline}", "每周链接 7: ", 7, ""],
    ["Issue #{number}", "Issue #34", 34, ""],
    ["周刊（第 {number} 期）：{headline}", "周刊（第 370 期）：正确", 370, "正确"],
    ["{headline}", "Fresh 1、SPA", null, "Fresh 1、SPA"],
  ])("of the pattern %j is taken apart: %j", (pattern, title, number, headline) => {
    expect(readTitle(pattern, title)).toEqual({ number, headline });
  });

  test("of another pattern is not", () => {
    expect(readTitle("每周链接 {number}: {headline}", "别的 7: 云")).toBeNull();
  });

  test("teaches its pattern", () => {
    expect(patternFromTitles(["某人周知 7: 云", "某人周知 9: 算法or工程", "别的"])).toBe(
      "某人周知 {number}: {headline}",
    );
    expect(patternFromTitles(["爱好者周刊（第 370 期）：正确"])).toBe(
      "爱好者周刊（第 {number} 期）：{headline}",
    );
    expect(patternFromTitles(["Issue #34", "Issue #50"])).toBe("Issue #{number}");
    expect(patternFromTitles(["没有编号的标题", ""])).toBeNull();
    expect(patternFromTitles(["2025"])).toBeNull();
  });

  test("of a series with another name still has its number and headline", () => {
    expect(titleParts("每周链接 {number}: {headline}", "某人 AI周知 7: 云")).toEqual({
      number: 7,
      headline: "云",
    });
    expect(titleParts(null, "Notes on a week")).toEqual({
      number: null,
      headline: "Notes on a week",
    });
  });
});

describe("a slug", () => {
  test.each([
    ["From Cloud Computing & Data Centers", "from-cloud-computing-and-data-centers"],
    ["Qwen is on fire!", "qwen-is-on-fire"],
    ["Don’t panic: it’s “only” β", ""],
    ["It's Über-Café №5", "its-uber-cafe-no5"],
    ["从云计算看AI", ""],
    [
      "The AI traffic gateway and the commercial road of everything",
      "the-ai-traffic-gateway-and-the-commercial-road-of",
    ],
    ["CON", "con-issue"],
    ["../../etc/passwd", "etc-passwd"],
    ["x".repeat(80), "x".repeat(50)],
    ["🔥", ""],
    ["", ""],
    ["Ｆｕｌｌ　ｗｉｄｔｈ", "full-width"],
  ])("of %j is %j", (headline, slug) => {
    expect(suggestSlug(headline)).toBe(slug);
  });

  test("is never anything but letters, digits and hyphens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (headline) => {
        const slug = suggestSlug(headline);
        expect(slug === "" || isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("a file's name", () => {
  const date = "2025-11-03T08:00:00+08:00";

  test("follows the profile, and changes with date and slug", () => {
    expect(fileName(zh, { date, slug: "from-cloud", number: 7 })).toBe("2025-11-03-from-cloud.md");
    expect(fileName(zh, { date: "2025-11-10", slug: "to-edge", number: 7 })).toBe(
      "2025-11-10-to-edge.md",
    );
    expect(fileName(brief, { date, slug: "", number: 7 })).toBe("2025-11-03-issue-7.md");
    expect(fileName(digest, { date, slug: "x", number: 7 })).toBe("issue-7.md");
    expect(figureFolder(zh, { date, slug: "from-cloud", number: 7 })).toBe(
      "assets/img/2025-11-03-from-cloud",
    );
  });

  test("leaves out what is not there", () => {
    expect(fileName(zh, { date, slug: "", number: 7 })).toBe("2025-11-03-issue-7.md");
    expect(fileName(zh, { date: "", slug: "a", number: null })).toBe("a.md");
    expect(fileName(digest, { date: "", slug: "", number: null })).toBe("issue.md");
  });

  test("stays in its folder whatever it is made of", () => {
    const hostile = [
      "../x",
      "a/b",
      "NUL",
      "\u0000",
      "\u202Egnp.exe",
      ".",
      "..",
      "C:\\x",
      "x".repeat(300),
      "con.md",
      "~",
      "🙂",
    ];
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 300 })),
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 20 })),
        fc.constantFrom(...SHIPPED_PROFILES),
        (slug, day, profile) => {
          const name = fileName(profile, { date: day, slug, number: null });
          expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.md$/);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(figureFolder(profile, { date: day, slug, number: null })).toMatch(
            /^[a-z0-9-]+(\/[a-z0-9-]+)*$/,
          );
        },
      ),
    );
  });

  test("is read back", () => {
    expect(readFileName(zh, "2025-11-03-from-cloud.md")).toEqual({
      date: "2025-11-03",
      slug: "from-cloud",
      number: null,
    });
    expect(readFileName(brief, "2016-08-18-issue-34.md")).toEqual({
      date: "2016-08-18",
      slug: "",
      number: 34,
    });
    expect(readFileName(digest, "2025-11-03-from-cloud.md").slug).toBe("from-cloud");
    expect(readFileName(zh, "notes.txt")).toEqual({ date: "", slug: "", number: null });
  });
});

describe("the text of a new issue", () => {
  const issue = {
    number: 8,
    headline: '云: "计算"',
    date: "2025-11-10T08:00:00+08:00",
    slug: "cloud",
  };

  test("has the profile's front matter and its sections, empty and in order", () => {
    expect(newIssueText(zh, issue)).toBe(`---
layout: post
title: "每周链接 8: 云: \\"计算\\""
date: 2025-11-10T08:00:00+08:00
tags:
  - AI
  - Weekly
categories: AI
giscus_comments: true
tabs: true
pretty_table: true
toc:
  sidebar: left
---

# 研究报告

# 产品&模型发布

# 投资&商业

# 热点论文

# 其他阅读
`);
  });

  test("keeps single quotes and tags of the profile", () => {
    expect(newIssueText(brief, issue)).toMatch(
      /^---\nlayout: post\ntitle: ! 'Issue #8'\nauthor: editor\n---\n\n### News/,
    );
  });

  test("begins with its title where there is no front matter", () => {
    expect(newIssueText(digest, { ...issue, headline: "*云*" })).toMatch(
      /^# 周五文摘（第 8 期）：\\\*云\\\*\n\n## 封面图\n/,
    );
  });
});
