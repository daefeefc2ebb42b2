import { describe, expect, it } from "vitest";
import { hasHeadline, readEditableTitle, withHeadline, withNumber } from "./title-edit.ts";

const PATTERN = "周知 {number}: {headline}";

describe("a title being edited", () => {
  it("is taken apart by the profile's pattern", () => {
    expect(readEditableTitle("周知 7: 从云看AI", PATTERN)).toEqual({
      number: 7,
      headline: "从云看AI",
      fixed: "周知 7: ",
      pattern: PATTERN,
    });
  });

  it("keeps the part before the headline to the letter", () => {
    expect(withHeadline(readEditableTitle("周知  7:从云看AI", PATTERN), "别的")).toBe(
      "周知  7:别的",
    );
  });

  it("keeps it where blanks follow the headline", () => {
    expect(readEditableTitle("周知 7: 从云看AI ", PATTERN).fixed).toBe("周知 7: ");
  });

  it("gets its separator with the first headline and loses it with the last", () => {
    expect(withHeadline(readEditableTitle("周知 8", PATTERN), "新的")).toBe("周知 8: 新的");
    expect(withHeadline(readEditableTitle("周知 8: 新的", PATTERN), "")).toBe("周知 8");
  });

  it("is a headline as a whole where it has no known form", () => {
    const title = readEditableTitle("Hello, world", PATTERN);
    expect(title.fixed).toBe("");
    expect(withHeadline(title, "Hello")).toBe("Hello");
  });

  it("has no headline where its newsletter only counts", () => {
    expect(hasHeadline(readEditableTitle("Issue #178", "Issue #{number}"))).toBe(false);
    expect(hasHeadline(readEditableTitle("周知 8", PATTERN))).toBe(true);
  });

  it("takes another number", () => {
    expect(withNumber(readEditableTitle("周知 7: 从云看AI", PATTERN), 8)).toBe("周知 8: 从云看AI");
  });
});
