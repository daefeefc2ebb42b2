import { describe, expect, it } from "vitest";
import { sitePathsOf } from "./site-paths.ts";

describe("where a site may have the file of a figure", () => {
  it.each([
    ["/assets/img/a.png", "_posts", "assets/img/a.png"],
    ["{{ site.baseurl }}/assets/img/a.png", "_posts", "assets/img/a.png"],
    ["/assets/img/a.png?v=2", "_posts", "assets/img/a.png"],
    ["/assets/img/a%20b.png", "_posts", "assets/img/a b.png"],
    ["/assets/img/a.png", "site/_posts/2026", "site/assets/img/a.png"],
    ["/blog/assets/img/a.png", "_posts", "assets/img/a.png"],
    ["/images/a.png", "content/posts/12", "static/images/a.png"],
    ["a.png", "content/posts/12", "content/posts/12/a.png"],
    ["../images/a.png", "content/posts", "content/images/a.png"],
  ])("of %s in a post of %s is %s", (address, folder, path) => {
    expect(sitePathsOf(address, folder)).toContain(path);
  });

  it("begins with what is written", () => {
    expect(sitePathsOf("/assets/img/a.png", "_posts")[0]).toBe("assets/img/a.png");
  });

  it.each(["https://a.test/a.png", "//a.test/a.png", "{% link a.png %}", "", "#a"])(
    "is nowhere for %j",
    (address) => expect(sitePathsOf(address, "_posts")).toEqual([]),
  );

  it("is never outside of it", () => {
    expect(sitePathsOf("/../../a.png", "_posts")).toEqual([]);
  });
});
