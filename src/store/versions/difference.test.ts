import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, sizeOf, withDifference } from "./difference.ts";

/** Lines that come again, halves of surrogate pairs, and every kind of line end. */
const piece = fc.oneof(
  fc.constantFrom(
    "a\n",
    "aa\n",
    "aaa",
    "aab",
    "b\r\n",
    "c\r",
    "\n",
    "一二",
    "😀",
    "\ud83d",
    "\ude00",
    "\0",
    "- ",
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 30, size: "max" }).map((pieces) => pieces.join(""));
/** Two texts of which one may be the other with a few letters changed. */
const pair = fc.oneof(
  fc.tuple(text, text),
  fc
    .tuple(text, fc.nat(40), fc.nat(4), piece)
    .map(([base, at, taken, given]): [string, string] => [
      base,
      base.slice(0, at) + given + base.slice(at + taken),
    ]),
);

describe("a difference", () => {
  it("gives the text back, unit by unit", () => {
    fc.assert(
      fc.property(pair, ([base, wanted]) => {
        expect(withDifference(base, differenceOf(base, wanted))).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it("is small for a small change of a long text", () => {
    const base = Array.from({ length: 400 }, (_, index) => `- line ${index} of a long issue\n`);
    const wanted = base.with(200, "- line 200 of a much longer issue\n").join("");
    expect(sizeOf(differenceOf(base.join(""), wanted))).toBeLessThan(40);
  });

  it("that does not fit the text makes none", () => {
    expect(withDifference("abc", [[2, 5, "x"]])).toBeNull();
    expect(
      withDifference("abc", [
        [2, 3, "x"],
        [0, 1, "y"],
      ]),
    ).toBeNull();
  });
});
