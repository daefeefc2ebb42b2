import type { Node } from "@tiptap/pm/model";
import { describe, expect, test } from "vitest";
import { SHIPPED_PROFILES, defaultProfile } from "../profile/shipped-profiles.ts";
import type { ItemShape } from "../shapes/item-shapes.ts";
import { itemParts } from "../shapes/index.ts";
import { schema } from "../schema/index.ts";
import {
  countText,
  countWords,
  deepDivesOf,
  figuresIn,
  itemsOf,
  linksIn,
  opinionsIn,
  outlineOf,
  sectionRulesFor,
  sectionsOf,
} from "./index.ts";

const zh = defaultProfile("zh");
const [, en = zh, brief = zh, digest = zh] = SHIPPED_PROFILES;

const text = (words: string, ...marks: string[]): Node =>
  schema.text(
    words,
    marks.map((name) => schema.mark(name)),
  );
const link = (words: string, href = "https://a.example/", ...marks: string[]): Node =>
  schema.text(words, [schema.mark("link", { href }), ...marks.map((name) => schema.mark(name))]);
const p = (...inline: readonly Node[]): Node => schema.node("paragraph", null, inline);
const h = (level: number, words: string): Node =>
  schema.node("heading", { level }, words ? [text(words)] : []);
const li = (...blocks: readonly Node[]): Node => schema.node("list_item", null, blocks);
const ul = (...items: readonly Node[]): Node => schema.node("bullet_list", null, items);
const section = (title: string, ...blocks: readonly Node[]): Node =>
  schema.node("section", null, [h(1, title), ...blocks]);
const doc = (...blocks: readonly Node[]): Node => schema.node("doc", null, blocks);

const parts = (inline: readonly Node[], profile = zh): ReturnType<typeof itemParts> => {
  const whole = section("x", ul(li(p(...inline))));
  const [item] = itemsOf(whole, 0, profile);
  if (!item) throw new Error("no item");
  return itemParts(item, profile);
};

describe("the shape and parts of an item", () => {
  const cases: readonly [
    inline: readonly Node[],
    shape: ItemShape,
    words: readonly (string | null)[],
  ][] = [
    [
      [text("甲公司"), link("推出"), text("某模型，很好")],
      "verb-link",
      ["甲公司", "推出", "某模型", null, "很好"],
    ],
    [
      [text("甲公司"), link("推出"), text("了某模型")],
      "verb-link",
      ["甲公司", "推出", "某模型", null, null],
    ],
    [
      [text("甲（北京，机器人）"), link("发布"), text("K1（20b，120b）：开源")],
      "verb-link",
      ["甲（北京，机器人）", "发布", "K1（20b，120b）", null, "开源"],
    ],
    [
      [text("甲"), link("推出"), link("某模型", "https://b.example/"), text("：很好")],
      "verb-and-product",
      ["甲", "推出", "某模型", null, "很好"],
    ],
    [
      [text("甲"), link("发布"), text("了"), link("某模型", "https://b.example/")],
      "verb-and-product",
      ["甲", "发布", "某模型", null, null],
    ],
    [
      [text("甲发布"), link("某模型"), text("家族，很好")],
      "product-link",
      ["甲", "发布", "某模型家族", null, "很好"],
    ],
    [
      [link("标题", undefined, "strong"), text("：很好")],
      "bold-title",
      [null, null, null, "标题", "很好"],
    ],
    [[link("标题"), text("，很好")], "title", [null, null, null, "标题", "很好"]],
    [
      [link("Paper: A Study"), text(": fine")],
      "title",
      [null, null, null, "Paper: A Study", "fine"],
    ],
    [
      [link("甲推出某模型"), text("：很好")],
      "sentence",
      ["甲", "推出", "某模型", "甲推出某模型", "很好"],
    ],
    [[link("https://a.example/")], "bare-url", [null, null, null, "https://a.example/", null]],
    [
      [text("看看这份"), link("报告"), text("，很好")],
      "lead-in",
      [null, null, null, "报告", "很好"],
    ],
    [
      [text("甲把它推给所有人（九月"), link("推出"), text("）")],
      "lead-in",
      [null, null, null, "推出", "）"],
    ],
    [[text("甲以十亿收购乙")], "no-link", [null, null, null, null, "甲以十亿收购乙"]],
  ];

  test.each(cases)("%s is %s", (inline, shape, words) => {
    const read = parts(inline);
    const { organisation, verb, product, title, comment } = read;
    expect(read.shape).toBe(shape);
    expect([organisation, verb, product, title, comment].map((part) => part?.text ?? null)).toEqual(
      words,
    );
  });

  test("is the same in English", () => {
    const read = parts([text("Acme "), link("released"), text(" Widget 2.0, a better one")], en);
    expect(read.shape).toBe("verb-link");
    expect([read.organisation?.text, read.product?.text, read.comment?.text]).toEqual([
      "Acme",
      "Widget 2.0",
      "a better one",
    ]);
    expect(parts([link("Acme releases Widget")], en).shape).toBe("sentence");
    expect(parts([link("On unreleased things")], en).shape).toBe("title");
  });

  test("counts the links of nested lists, and an item that begins with no line", () => {
    const whole = section(
      "x",
      ul(li(p(text("甲")), ul(li(p(link("乙"))))), li(ul(li(p(text("丙")))))),
    );
    const shapes = itemsOf(whole, 0, zh).map((item) => itemParts(item, zh).shape);
    expect(shapes).toEqual(["lead-in", "no-link"]);
  });
});

describe("the items of a section", () => {
  test("are those before its deep dives", () => {
    const whole = section(
      "x",
      ul(li(p(text("a")))),
      p(text("b")),
      ul(li(p(text("c")))),
      h(2, "dive"),
      ul(li(p(text("d")))),
    );
    expect(itemsOf(whole, 0, zh).map((item) => item.line?.textContent)).toEqual(["a", "c"]);
  });

  test("may be paragraphs with links", () => {
    const whole = section("x", p(text("no link")), p(link("one")), ul(li(p(text("two")))));
    expect(itemsOf(whole, 0, brief).map((item) => [item.form, item.line?.textContent])).toEqual([
      ["paragraph", "one"],
      ["list", "two"],
    ]);
  });

  test("may be numbered paragraphs with what follows them", () => {
    const whole = section(
      "文章",
      p(text("引言")),
      p(text("1、"), link("甲")),
      p(text("说明")),
      p(text("2、乙")),
    );
    const items = itemsOf(whole, 0, digest);
    expect(items.map((item) => item.blocks.length)).toEqual([2, 1]);
    expect(items.map((item) => itemParts(item, digest).shape)).toEqual(["title", "no-link"]);
  });
});

describe("sections", () => {
  test("have the kind that the profile gives their title, also a former or decorated one", () => {
    expect(sectionRulesFor("热点论文", zh)?.kind).toBe("papers");
    expect(sectionRulesFor("技术研究/技术突破", zh)?.kind).toBe("reports");
    expect(sectionRulesFor("🔥 热点论文", zh)?.kind).toBe("papers");
    expect(sectionRulesFor("产品＆模型发布", zh)?.kind).toBe("releases");
    expect(sectionRulesFor("本周话题：月亮", digest)?.kind).toBe("reports");
    expect(sectionRulesFor("机器人", zh)).toBeNull();
    expect(sectionRulesFor("", zh)).toBeNull();
  });

  test("are found in groups, with their places and whether they are filled", () => {
    const group = schema.node("group", null, [h(1, "标题"), section("热点论文", p())]);
    const whole = doc(p(text("引言")), section("其他阅读", ul(li(p(text("a"))))), group);
    const found = sectionsOf(whole, zh);
    expect(found.map(({ title, kind, filled }) => [title, kind, filled])).toEqual([
      ["其他阅读", "reading", true],
      ["热点论文", "papers", false],
    ]);
    for (const { node, from, to } of found) {
      expect(whole.nodeAt(from)).toBe(node);
      expect(to - from).toBe(node.nodeSize);
    }
  });
});

describe("other questions", () => {
  test("an opinion is emphasis as a whole that begins with the word", () => {
    const whole = doc(
      p(text("Opinion：好", "em")),
      p(text("Opinion: 看", "em"), link("这篇", undefined, "em"), text(" "), text("好", "em")),
      p(text("Opinion：", "em"), text("不是")),
      p(text("Opinion 好", "em")),
      p(text("别的：好", "em")),
      p(),
    );
    expect(opinionsIn(whole, zh).map((opinion) => opinion.text)).toEqual([
      "Opinion：好",
      "Opinion: 看这篇 好",
    ]);
  });

  test("links that touch are one only if they lead to one place", () => {
    const whole = doc(
      p(
        link("a"),
        link("b", undefined, "strong"),
        link("c", "https://c.example/"),
        text("x"),
        link("d"),
      ),
    );
    const found = linksIn(whole);
    expect(found.map(({ text: words, href, bold }) => [words, href, bold])).toEqual([
      ["ab", "https://a.example/", false],
      ["c", "https://c.example/", false],
      ["d", "https://a.example/", false],
    ]);
    expect(found.map(({ from, to }) => whole.textBetween(from, to))).toEqual(["ab", "c", "d"]);
  });

  test("deep dives reach to the next heading of their level or above", () => {
    const whole = section("x", p(), h(2, "a"), p(text("1")), h(3, "b"), p(text("2")), h(2, "c"));
    const extents = deepDivesOf(whole, 0).map(({ title, from, to }) => [
      title,
      doc(whole).textBetween(from, to, "|"),
    ]);
    expect(extents).toEqual([
      ["a", "a|1|b|2"],
      ["b", "b|2"],
      ["c", "c"],
    ]);
  });

  test("figures are found wherever they stand", () => {
    const figure = schema.node("figure", { images: [{ path: "/a.png", attributes: [] }] });
    const whole = doc(figure, section("x", ul(li(p(text("a")), figure))));
    expect(figuresIn(whole).map(({ from }) => whole.nodeAt(from)?.type.name)).toEqual([
      "figure",
      "figure",
    ]);
  });

  test("the outline names what each heading opens", () => {
    const group = schema.node("group", null, [h(1, "标题"), section("a", h(2, "b"))]);
    expect(outlineOf(doc(p(), group)).map(({ title, opens }) => [title, opens])).toEqual([
      ["标题", "group"],
      ["a", "section"],
      ["b", "deep-dive"],
    ]);
  });

  test("Chinese is counted by character, Latin by word", () => {
    expect(countWords("OpenAI推出GPT-5.1，很好！")).toEqual({ words: 6, characters: 19 });
    expect(countWords("It’s a well-known fact: 3.14, e.g. π")).toEqual({
      words: 7,
      characters: 30,
    });
    expect(countWords(" \n\u3000")).toEqual({ words: 0, characters: 0 });
    const source = schema.node("source_block", { kind: "html" }, [text("<b>no</b>")]);
    expect(countText(doc(p(text("两个"), link("words")), source))).toEqual({
      words: 3,
      characters: 7,
    });
  });
});
