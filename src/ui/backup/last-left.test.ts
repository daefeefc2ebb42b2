import { describe, expect, it } from "vitest";
import { lastLeft } from "./last-left.ts";

const issue = (kind: "changed" | "downloaded", at: number, savedAt: number, sample = false) => ({
  kept: { kind, at },
  savedAt,
  sample,
});

describe("when something last left the browser", () => {
  it("is not asked where all that is here is elsewhere, too", () => {
    expect(lastLeft([issue("downloaded", 5, 4), issue("changed", 0, 3, true)], null)).toBeNull();
    expect(lastLeft([issue("changed", 0, 3)], 4)).toBeNull();
  });

  it("is the last download or backup", () => {
    expect(lastLeft([issue("downloaded", 5, 4), issue("changed", 0, 9)], null)).toBe(5);
    expect(lastLeft([issue("downloaded", 5, 4), issue("changed", 0, 9)], 7)).toBe(7);
  });

  it("is counted from the oldest issue where nothing ever has", () => {
    expect(lastLeft([issue("changed", 0, 9), issue("changed", 0, 3)], null)).toBe(3);
  });
});
