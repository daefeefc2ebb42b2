import { describe, expect, test } from "vitest";
import { parseIssue } from "../../markdown/index.ts";
import { publishedAt, readAddress } from "./published-at.ts";
import { SAMPLE_PROFILE } from "./testing/sample.ts";

const post = (head: string, name = "2025-11-10-small.md", pattern = "/{year}/{month}/{slug}/") =>
  publishedAt(
    parseIssue(head, {
      ...SAMPLE_PROFILE,
      site: { address: "https://a.example/blog", post: pattern },
    }),
    name,
  ).post;

describe("the address of a post", () => {
  test("is made from the date in the front matter and the slug in the file's name", () => {
    expect(post("---\ndate: 2025-12-01\n---\n")).toBe("https://a.example/blog/2025/12/small/");
    expect(post("x")).toBe("https://a.example/blog/2025/11/small/");
  });

  test("is the permalink where the front matter has one", () => {
    expect(post("---\npermalink: /p/8/\n---\n")).toBe("https://a.example/blog/p/8/");
  });

  test("has the number that the title says, and the day in whatever form the date has", () => {
    const head = '---\ntitle: "夜航周报 8：桌面"\ndate: 2025/11/3\n---\n';
    expect(post(head, "2025-11-10-small.md", "/{year}/{month}/{day}/{number}/")).toBe(
      "https://a.example/blog/2025/11/03/8/",
    );
  });

  test("is not known where a part of it is not, or where the profile names no site", () => {
    expect(post("x", "notes.md")).toBeNull();
    expect(
      publishedAt(parseIssue("x", { ...SAMPLE_PROFILE, site: null }), "2025-11-10-a.md"),
    ).toEqual({
      site: null,
      post: null,
    });
  });
});

describe("an address of an issue", () => {
  const at = { site: "https://a.example/blog", post: "https://a.example/blog/2025/x/" };
  test.each([
    ["https://b.example/x?y=1#z", "https://b.example/x?y=1#z"],
    [" https://b.example/a b ", "https://b.example/a%20b"],
    ["//b.example/x", "https://b.example/x"],
    ["/x", "https://a.example/x"],
    ["../y.png", "https://a.example/blog/2025/y.png"],
    ["mailto:a@b.example", "mailto:a@b.example"],
  ])("%s leads to %s", (written, address) => {
    expect(readAddress(written, at)).toEqual({ kind: "absolute", address });
  });

  test.each([
    ["#top", "within-page"],
    ["javascript:alert(1)", "unsafe"],
    ["java\nscript:alert(1)", "unsafe"],
    ["\u0001javascript:alert(1)", "unsafe"],
    ["data:text/html,x", "unsafe"],
    ["{% link _posts/2025-01-01-a.md %}", "liquid"],
  ])("%s is %s", (written, kind) => {
    expect(readAddress(written, at)).toEqual({ kind });
  });

  test("that is relative leads nowhere where the post's address is not known, unless it begins at the root", () => {
    const unknown = { site: "https://a.example/blog", post: null };
    expect(readAddress("y.png", unknown)).toEqual({ kind: "within-site" });
    expect(readAddress("?y", unknown)).toEqual({ kind: "within-site" });
    expect(readAddress("/y.png", unknown)).toEqual({
      kind: "absolute",
      address: "https://a.example/y.png",
    });
  });

  test("within the site is not known where the site is not", () => {
    expect(readAddress("/x", { site: null, post: null })).toEqual({ kind: "within-site" });
  });
});
