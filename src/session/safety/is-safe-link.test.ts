import { describe, expect, it } from "vitest";
import { isSafeLink } from "./is-safe-link.ts";

const link = (href: string) => ({
  id: "l1",
  order: 1,
  href,
  original: "https://a.example",
  rules: [],
  key: null,
  title: null,
  titleFrom: null,
  note: "",
  from: "paste",
  caughtAt: 1,
  placed: null,
  removed: false,
});

describe("a link from outside", () => {
  it.each(["https://a.example", "http://a.example/b?c", "mailto:a@a.example", "a.example/b"])(
    "leads somewhere: %s",
    (href) => expect(isSafeLink(link(href))).toBe(true),
  );

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,a",
    "file:///etc/passwd",
  ])("is none where the browser would run or open something else: %j", (href) =>
    expect(isSafeLink(link(href))).toBe(false),
  );
});
