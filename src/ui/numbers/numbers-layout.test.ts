import { describe, expect, it } from "vitest";
import type { IssueNumbers } from "../../session/numbers/newsletter-numbers.ts";
import { runsOf } from "./runs.ts";
import { columns, namedColumns } from "./scale.ts";
import { spansOf } from "./spans.ts";
import { clipped, textWidth } from "./text-width.ts";

const issue = (number: number, day: string | null = null): IssueNumbers => ({
  number,
  headline: null,
  day,
  items: 1,
  commented: 1,
  links: 1,
  repeats: 0,
});
const days = (...all: (string | null)[]) => all.map((day, index) => issue(index + 1, day));

describe("issues in runs", () => {
  it("stand alone as long as they can be told apart, and then share a bar", () => {
    const many = (count: number) => runsOf(Array.from({ length: count }, (_, n) => issue(n + 1)));
    expect(many(60)).toHaveLength(60);
    expect(many(61)).toHaveLength(31);
    expect(
      many(61)
        .at(-1)
        ?.issues.map(({ number }) => number),
    ).toEqual([61]);
    expect(many(500).map(({ issues }) => issues.length)).toEqual(Array(50).fill(10));
    expect(many(0)).toEqual([]);
  });
});

describe("issues over time", () => {
  it("are counted by month, also in months without any, and without those that say no day", () => {
    expect(spansOf(days(null, "2025-11-03", "2025-11-10", "2026-01-05"))).toEqual({
      unit: "month",
      spans: [
        { name: "2025-11", issues: 2 },
        { name: "2025-12", issues: 0 },
        { name: "2026-01", issues: 1 },
      ],
    });
  });

  it("are counted by quarter or year where the months are too many", () => {
    const quarters = spansOf(days("2015-12-17", "2019-12-31", "2020-01-01"));
    expect(quarters.unit).toBe("quarter");
    expect([quarters.spans[0], quarters.spans.at(-1)]).toEqual([
      { name: "2015 Q4", issues: 1 },
      { name: "2020 Q1", issues: 1 },
    ]);
    expect(spansOf(days("2000-01-01", "2026-01-01"))).toMatchObject({ unit: "year" });
  });

  it("have no bars for the years before a mistyped one", () => {
    expect(spansOf(days("0202-01-01", "2026-01-01")).spans).toEqual([
      { name: "0202", issues: 1 },
      { name: "2026", issues: 1 },
    ]);
    expect(spansOf(days(null)).spans).toEqual([]);
  });
});

describe("names below an axis", () => {
  it("never touch: the last one is always there, the others at even distances", () => {
    for (const count of [36, 37, 38, 39, 40]) {
      const names = Array.from({ length: count }, (_, n) => `2025-${n}`);
      const middles = columns(names.length, 303);
      const named = [...namedColumns(names, middles)].toSorted((a, b) => a - b);
      expect(named[0]).toBe(0);
      expect(named.at(-1)).toBe(count - 1);
      for (const [index, at] of named.slice(1).entries())
        expect((middles[at] ?? 0) - (middles[named[index] ?? 0] ?? 0)).toBeGreaterThan(
          textWidth("2025-35", 11),
        );
    }
  });

  it("are all there where there is room", () => {
    expect(namedColumns(["1", "2", "3"], columns(3, 303)).size).toBe(3);
  });
});

describe("a name beside its bar", () => {
  it("is cut where it is too long, Chinese twice as early", () => {
    expect(clipped("arxiv.org", 112, 12)).toBe("arxiv.org");
    expect(clipped("产品和模型的发布以及其他", 112, 12)).toBe("产品和模型的发布…");
    expect(textWidth(clipped("a-very-long-host.example.com", 112, 12), 12)).toBeLessThanOrEqual(
      112,
    );
  });
});
