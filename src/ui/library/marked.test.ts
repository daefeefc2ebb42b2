import { describe, expect, it } from "vitest";
import { marksIn } from "./marked.tsx";

const marked = (text: string, query: string) =>
  marksIn(text, query).map(({ from, to }) => text.slice(from, to));

describe("the words of a query in a line", () => {
  it("are marked in any case and width, each place once", () => {
    expect(marked("Distillation 与３８％，distill", "DISTILL 38%")).toEqual([
      "Distill",
      "３８％",
      "distill",
    ]);
    expect(marked("蒸馏蒸馏", "蒸馏 馏蒸")).toEqual(["蒸馏", "蒸馏"]);
  });

  it("are found behind characters that take two places", () => {
    expect(marked("🎉模型", "模型")).toEqual(["模型"]);
  });
});
