import { describe, expect, it } from "vitest";
import { sharedFolder } from "./watch-posts.ts";

describe("what is watched of a site", () => {
  it("is the folder that holds all of its posts", () => {
    const posts = ["site/_posts/2025/a.md", "site/_posts/2026/b.md"];
    expect(sharedFolder(posts)).toEqual(["site", "_posts"]);
    expect(sharedFolder([...posts, "site/notes/_posts/c.md"])).toEqual(["site"]);
    expect(sharedFolder(["site/a.md"])).toEqual(["site"]);
    expect(sharedFolder([])).toEqual([]);
  });
});
