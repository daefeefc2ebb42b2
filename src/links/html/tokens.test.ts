import { describe, expect, test } from "vitest";
import { tokensOf } from "./tokens.ts";

/** Texts as they are, tags as `<name>`. */
const pieces = (html: string) =>
  [...tokensOf(html)].map((token) => (token.kind === "text" ? token.text : `<${token.name}>`));

describe("an HTML text is its runs of text and its tags", () => {
  test.each([
    ["a<b>c</B>d", ["a", "<b>", "c", "</b>", "d"]],
    ["1 < 2 <b", ["1 < 2 "]],
    ["a<!-- <b> -->c", ["a", "c"]],
    ["<!DOCTYPE x><p>y", ["<p>", "y"]],
    ["<!-- a", []],
    ["<!a", []],
    ["a<", ["a<"]],
    ["a</", ["a</"]],
    ["a</ b>c", ["a", "c"]],
    ["a</>b", ["a", "b"]],
    ["a</1 <b>c", ["a", "c"]],
    ['a<?xml:namespace ns = "b" />c', ["a", "c"]],
    ["a<?b", ["a"]],
    ["a<!-->b", ["a", "b"]],
    ["a<!--->b", ["a", "b"]],
    ["a<!---->b-->", ["a", "b-->"]],
    ["a<!-- > -- <b> -->c", ["a", "c"]],
    ["<style>p{}</style>x", ["<style>", "</style>", "x"]],
    ["<a title='>'>x", ["<a>", "x"]],
    ["&lt;b&gt;", ["&lt;b&gt;"]],
    ["", []],
  ])("%s", (html, expected) => {
    expect(pieces(html)).toEqual(expected);
  });
});
