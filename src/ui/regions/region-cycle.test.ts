import { describe, expect, it } from "vitest";
import { nextRegion } from "./region-cycle.ts";

describe("F6", () => {
  it("goes round bar, left, page, right", () => {
    const all = ["right", "page", "left", "bar"] as const;
    const visited = [...Array(4).keys()].reduce(
      (seen) => [...seen, nextRegion(all, seen.at(-1) ?? null, false)],
      [] as ReturnType<typeof nextRegion>[],
    );
    expect(visited).toEqual(["bar", "left", "page", "right"]);
    expect(nextRegion(all, "right", false)).toBe("bar");
  });

  it("passes over what is not on screen, and goes backwards with Shift", () => {
    expect(nextRegion(["bar", "page"], "bar", false)).toBe("page");
    expect(nextRegion(["bar", "page"], "bar", true)).toBe("page");
    expect(nextRegion(["bar", "page"], "left", false)).toBe("bar");
    expect(nextRegion([], null, false)).toBeNull();
  });
});
