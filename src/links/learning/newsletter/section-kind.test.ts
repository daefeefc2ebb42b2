import { describe, expect, it } from "vitest";
import { sectionKindByTitle } from "./section-kind.ts";

describe("the kind of a section in a newsletter that is learned", () => {
  it.each([
    ["论文", "papers"],
    ["产品与模型", "releases"],
    ["投资与商业", "investment"],
    ["报告与研究", "reports"],
    ["值得一读", "reading"],
    ["精选视频", "videos"],
    ["Videos of the week", "videos"],
    ["Podcasts", "reading"],
    ["杂谈", "other"],
  ])("is read from its title: %s", (title, kind) => {
    expect(sectionKindByTitle(title)).toBe(kind);
  });

  it("is said by the surest words where several stand there", () => {
    expect(sectionKindByTitle("论文阅读")).toBe("papers");
    expect(sectionKindByTitle("Business news")).toBe("investment");
    expect(sectionKindByTitle("视频模型发布")).toBe("releases");
  });
});
