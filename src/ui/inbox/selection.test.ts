import { describe, expect, it } from "vitest";
import {
  selectAll,
  extend,
  NOTHING_SELECTED,
  pick,
  type Selection,
  settle,
  step,
  toggle,
} from "./selection.ts";

const ids = ["a", "b", "c", "d", "e"];
const told = ({ active, selected }: Selection) => [active, [...selected].join("")];

describe("the selection of a list", () => {
  it("goes up and down, and stops at the ends", () => {
    expect(told(step(NOTHING_SELECTED, ids, 1, false))).toEqual(["a", "a"]);
    expect(told(step(pick("b"), ids, 1, false))).toEqual(["c", "c"]);
    expect(told(step(pick("b"), ids, -9, false))).toEqual(["a", "a"]);
    expect(told(step(pick("e"), ids, 1, false))).toEqual(["e", "e"]);
    expect(told(step(NOTHING_SELECTED, [], 1, false))).toEqual([null, ""]);
  });

  it("grows and shrinks from where it began", () => {
    const three = step(step(pick("c"), ids, 1, true), ids, 1, true);
    expect(told(three)).toEqual(["e", "cde"]);
    expect(told(step(three, ids, -1, true))).toEqual(["d", "cd"]);
    expect(told(extend(three, ids, "a"))).toEqual(["a", "abc"]);
    expect(told(extend(NOTHING_SELECTED, ids, "b"))).toEqual(["b", "b"]);
  });

  it("takes single rows in and out, and all", () => {
    const two = toggle(pick("a"), "d");
    expect(told(two)).toEqual(["d", "ad"]);
    expect(told(toggle(two, "a"))).toEqual(["a", "d"]);
    expect(told(selectAll(two, ids))).toEqual(["d", "abcde"]);
  });

  it("goes to the next row when its row is gone, else to the one before", () => {
    expect(told(settle(pick("b"), ids, ["a", "c", "d", "e"]))).toEqual(["c", "c"]);
    expect(told(settle(pick("e"), ids, ["a", "b"]))).toEqual(["b", "b"]);
    expect(told(settle(pick("e"), ids, []))).toEqual([null, ""]);
  });

  it("keeps what is still there", () => {
    const three = extend(pick("b"), ids, "d");
    expect(told(settle(three, ids, ["x", "a", "b", "d"]))).toEqual(["d", "bd"]);
    expect(told(settle(three, ids, ["a", "b", "c"]))).toEqual(["c", "bc"]);
    expect(
      told(extend(settle(three, ids, ["a", "c", "d", "e"]), ["a", "c", "d", "e"], "e")),
    ).toEqual(["e", "de"]);
  });
});
