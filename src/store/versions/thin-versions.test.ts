import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAST_KEPT, thinVersions, VERSION_AGES } from "./thin-versions.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 12);

interface Version {
  readonly number: number;
  readonly at: number;
  readonly reason: { readonly kind: "fixes" } | null;
}

/** Versions that follow each other at one pace; the clock may be set back, or forth. */
const history = fc
  .constantFrom(20_000, 3 * MINUTE, 40 * MINUTE, 3 * DAY)
  .chain((most) => {
    const pause = fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 0, max: most }) },
      { weight: 1, arbitrary: fc.constantFrom(-2 * DAY, 300 * DAY) },
    );
    return fc.array(fc.tuple(pause, fc.boolean()), { maxLength: 120, size: "max" });
  })
  .map((steps): readonly Version[] => {
    let at = NOW - steps.reduce((sum, [each]) => sum + each, 0);
    return steps.map(([each, isKept], index) => {
      at += each;
      return {
        number: index + 1,
        at,
        reason: isKept && index % 7 === 0 ? { kind: "fixes" } : null,
      };
    });
  });
const later = fc.oneof(
  fc.integer({ min: 0, max: 2 * 60 * MINUTE }),
  fc.integer({ min: 0, max: 3 * DAY }),
  fc.integer({ min: 0, max: 800 * DAY }),
);

const after = (versions: readonly Version[], now: number): readonly Version[] => {
  const gone = new Set(thinVersions(versions, now));
  return versions.filter((each) => !gone.has(each.number));
};

describe("the versions that stay", () => {
  it("are all of ten minutes, one a minute of an hour, one in ten minutes of a day, one a day of a year", () => {
    const every = 10_000;
    const versions = Array.from({ length: (2 * DAY) / every }, (_, index) => ({
      number: index,
      at: NOW - 2 * DAY + (index + 1) * every - 1,
      reason: null,
    }));
    const left = after(versions, NOW);
    const between = (from: number, to: number) =>
      left.filter(({ at }) => NOW - at > from && NOW - at <= to).length;
    expect(between(0, 10 * MINUTE)).toBe(60);
    expect(between(10 * MINUTE, 60 * MINUTE)).toBe(50);
    expect(between(60 * MINUTE, DAY)).toBe(6 * 23);
    // The stretch of a day begins at midnight, and the last day's end is younger than a day.
    expect(between(DAY, 2 * DAY)).toBe(1);
  });

  it("are one of each stretch of their age, and the last of it, whatever the clock did", () => {
    fc.assert(
      fc.property(history, later, (versions, wait) => {
        const now = NOW + wait;
        const left = after(versions, now);
        const isLeft = new Set(left);
        versions.slice(0, -LAST_KEPT).forEach((version, index) => {
          const tier = VERSION_AGES.find(({ age }) => now - version.at < age);
          if (!tier) return expect(isLeft.has(version)).toBe(false);
          const stretch = (at: number): number => Math.floor(at / tier.every);
          const isFollowed =
            tier.every > 0 &&
            versions.slice(index + 1).some(({ at }) => stretch(at) === stretch(version.at));
          expect(isLeft.has(version)).toBe(!isFollowed || version.reason !== null);
        });
      }),
    );
  });

  it("always have the last twenty among them, however far the clock goes", () => {
    fc.assert(
      fc.property(history, later, (versions, wait) => {
        const left = after(versions, NOW + wait);
        expect(left.slice(-LAST_KEPT)).toEqual(versions.slice(-LAST_KEPT));
      }),
    );
  });

  it("are the same whether or not they were thinned before", () => {
    fc.assert(
      fc.property(history, later, later, (versions, first, second) => {
        const once = after(versions, NOW + first + second);
        expect(after(after(versions, NOW + first), NOW + first + second)).toEqual(once);
      }),
    );
  });
});
