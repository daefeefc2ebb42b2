import { expect, test } from "vitest";
import { outline } from "./outline.ts";

test.each([
  ["<https://a.com/x>", "link(https://a.com/x → https://a.com/x)"],
  ["<a@b.c>", "link(a@b.c → mailto:a@b.c)"],
  ["<mailto:a@b.c>", "link(a@b.c → mailto:a@b.c)"],
  ["见 https://a.com/x，后文", "见 https://a.com/x，后文"],
  ["<https://a b>", "link(https://a b → https://a b)"],
  ["<https://a?b&amp;c>", "link(https://a?b‹&›c → https://a?b&c)"],
  ["<ftp://a", "<ftp://a"],
  ["www.a.com", "www.a.com"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text)).toBe(expected);
});
