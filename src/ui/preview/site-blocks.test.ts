// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { siteBlocks } from "./site-blocks.ts";

const made = (words: readonly string[]): Node[] =>
  words.map((word) => {
    const block = document.createElement("p");
    block.textContent = word;
    return block;
  });

describe("the blocks of the page", () => {
  const shownAfter = (...states: readonly (readonly string[])[]) => {
    const place = document.createElement("div");
    const put = siteBlocks(place);
    const came = states.map((words) => {
      const told = put(made(words)).map((node) => node.textContent);
      return [place.textContent, told];
    });
    return { place, put, came };
  };

  it("stand as the text has them, and those that come in are told", () => {
    const { came } = shownAfter(["a", "b", "c"], ["a", "x", "c"], ["c"], ["n", "c", "m"]);
    expect(came).toEqual([
      ["abc", ["a", "b", "c"]],
      ["axc", ["x"]],
      ["c", []],
      ["ncm", ["n", "c", "m"]],
    ]);
  });

  it("stay the same where they are made the same, whatever they have become on the page", () => {
    const { place, put } = shownAfter(["a", "b", "c"]);
    const [first, , last] = place.children;
    first?.append("a picture that has come");
    put(made(["a", "other", "more", "c"]));
    expect(place.lastChild).toBe(last);
    expect(place.firstChild).toBe(first);
    expect(place.textContent).toBe("aa picture that has comeothermorec");
  });
});
