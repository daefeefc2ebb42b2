import { getI18n } from "react-i18next";
import { describe, expect, it } from "vitest";
import { startTexts } from "../texts/i18n.ts";
import { arrivalWords } from "./arrival-words.ts";

const words = (added: number, known: number, leftOut: number) =>
  arrivalWords(getI18n().t, {
    ok: true,
    added: Array.from({ length: added }, String),
    known: Array.from({ length: known }, String),
    leftOut,
  });

describe("what is said of links that came", () => {
  it("has their number, and that others were here", async () => {
    await startTexts("en");
    expect(words(2, 0, 0)).toBe("Caught 2 links");
    expect(words(1, 3, 0)).toBe("Caught 1 link; others waited here already");
    expect(words(0, 3, 0)).toBe("These 3 links wait here already");
  });

  it("never hides that some were left out", async () => {
    await startTexts("en");
    expect(words(5000, 0, 1000)).toMatch(/^Caught 5000 links\. 1000 more were too many/);
    expect(words(0, 5000, 1)).toMatch(/^These 5000 links wait here already\. 1 more was too many/);
    await startTexts("zh-CN");
    expect(words(5000, 0, 1000)).toMatch(/^收下5000条链接。.*1000条/);
  });
});
