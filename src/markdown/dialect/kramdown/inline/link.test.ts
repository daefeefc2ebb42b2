import { expect, test } from "vitest";
import { outline } from "./outline.ts";

const links = new Map([["ref", { href: "/ref", title: "rt" }]]);

test.each([
  ["[a](b)", "link(a → b)"],
  ['[a](b "t")', 'link(a → b "t")'],
  ["[a](b 't\"u')", 'link(a → b "t"u")'],
  ["[a](b (c) d)", "link(a → b (c) d)"],
  ["[a](b_(c\\))", "link(a → b_(c\\))"],
  ["![a *b*](b c.png)", "image(a *b* → b c.png)"],
  ["[a](<b c>)", "link(a → b c)"],
  ['[a](<b> "t")', 'link(a → b "t")'],
  ["[a [b] c](d)", "link(a [b] c → d)"],
  ["[a [b](c) d](e)", "link(a [b](c) d → e)"],
  ["[![a](b)](c)", "link(image(a → b) → c)"],
  ["![[a](b)](c)", "image([a](b) → c)"],
  ["[a](b", "[a](b"],
  ["[a] (b)", "[a] (b)"],
  ["[a][ref]", 'link(a → /ref "rt")'],
  ["[a] [ref]", 'link(a → /ref "rt")'],
  ["[ref]", 'link(ref → /ref "rt")'],
  ["[Ref][]", 'link(Ref → /ref "rt")'],
  ["[a][none]", "[a][none]"],
  ["[a\nb](c)", "link(a⏎b → c)"],
  ["[a*b](c)*", "[aem(b](c))"],
  ["[`]`](c)", "link(code(]) → c)"],
  ["[\\]](c)", "link(‹]› → c)"],
  ["[a](b?x&amp;y)", "link(a → b?x&y)"],
  ["[a]()", "link(a → )"],
  ['[a](b"c")', 'link(a → b"c")'],
  ['[a](b){: title="t"}', 'link(a → b "t")attributes⟨{: title="t"}⟩'],
  ["[", "["],
  ["[]", "[]"],
  ["[^", "[^"],
  ["[词](u)。", "link(词 → u)。"],
  ["![x](u)y", "image(x → u)y"],
])("reads %j as kramdown does", (text, expected) => {
  expect(outline(text, { links })).toBe(expected);
});
