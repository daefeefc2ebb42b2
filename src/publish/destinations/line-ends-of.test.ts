import { describe, expect, it } from "vitest";
import { inLineEndsOf, onlyLineEnd } from "./line-ends-of.ts";

describe("the line ends of a text", () => {
  it("are known where there is one kind", () => {
    expect(onlyLineEnd("a\nb\n")).toBe("\n");
    expect(onlyLineEnd("a\r\nb")).toBe("\r\n");
    for (const text of ["", "a", "a\nb\r\n", "a\rb"]) expect(onlyLineEnd(text)).toBeNull();
  });

  it("are given to another text that has one kind, too", () => {
    expect(inLineEndsOf("x\n", "a\r\nb\r\n")).toBe("a\nb\n");
    expect(inLineEndsOf("x\r\n", "a\nb")).toBe("a\r\nb");
    for (const text of ["a\nb\r\n", "a", "a\r\n"]) expect(inLineEndsOf("x\r\n", text)).toBe(text);
    expect(inLineEndsOf("x", "a\n")).toBe("a\n");
  });
});
