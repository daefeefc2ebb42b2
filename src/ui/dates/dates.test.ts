import { describe, expect, it } from "vitest";
import { isDay, isTime, printIssueDate, readIssueDate, showIssueDate } from "./issue-date.ts";
import { showMoment } from "./moment.ts";

describe("a publishing time", () => {
  it.each([
    "2025-11-03T08:00:00+08:00",
    "2025-11-03 08:00:00 +0800",
    "2025-11-03 08:00",
    "2025-11-03T08:00:00Z",
    "2025-11-03",
    "2025-11-03  9:05:01.5 -03",
  ])("%s comes back as it was", (text) => {
    const date = readIssueDate(text);
    expect(date && printIssueDate(date)).toBe(text);
  });

  it("gets a time in the form that Jekyll writes", () => {
    const date = readIssueDate("2025-11-03")!;
    expect(printIssueDate({ ...date, time: "08:30", offset: "+0800" })).toBe(
      "2025-11-03 08:30:00 +0800",
    );
  });

  it("is not read into other words", () => {
    expect(readIssueDate("next Monday")).toBeNull();
  });

  it("is of the calendar and the clock", () => {
    expect(["2025-02-28", "2025-02-30", "2025-2-3", "x"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(["08:00", "8:00", "", "24:00", "08:60", "8"].map(isTime)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is shown with its weekday", () => {
    expect(showIssueDate("2025-11-03T08:00:00+08:00", "en")).toBe("2025-11-03 Mon 08:00");
    expect(showIssueDate("2025-11-03T08:00:00+08:00", "zh-CN")).toBe("2025-11-03 周一 08:00");
    expect(showIssueDate("soon", "en")).toBe("soon");
  });
});

describe("a moment", () => {
  const now = new Date(2026, 0, 10, 9, 0).getTime();
  const show = (...at: [number, number, number, number, number]) =>
    showMoment(new Date(...at).getTime(), now, (time) => `yesterday ${time}`);
  it("is told as short as it can be", () => {
    expect(show(2026, 0, 10, 8, 5)).toBe("08:05");
    expect(show(2026, 0, 9, 23, 59)).toBe("yesterday 23:59");
    expect(show(2026, 0, 8, 23, 59)).toBe("01-08");
    expect(show(2025, 11, 31, 12, 0)).toBe("2025-12-31");
  });
});
