import { describe, expect, it } from "vitest";
import type { Node } from "@tiptap/pm/model";
import type { Profile } from "../../issue/profile/profile.ts";
import { schema } from "../../issue/schema/index.ts";
import { separatorBefore, slotsOf } from "./slots.ts";

const profile = { language: "zh-CN", verbs: ["推出", "发布"] } as unknown as Profile;
const link = (words: string): Node =>
  schema.text(words, [schema.mark("link", { href: "https://a.example/" })]);
const item = (...content: (Node | string)[]): Node =>
  schema.node("list_item", null, [
    schema.node(
      "paragraph",
      null,
      content.map((part) => (typeof part === "string" ? schema.text(part) : part)),
    ),
  ]);
const names = (node: Node): string =>
  slotsOf(node, profile)
    .map(({ name, offset }) => `${name}@${offset}`)
    .join(" ");

describe("the parts an item lacks", () => {
  it("are organisation, product and comment where only the verb is there", () => {
    expect(names(item(link("推出")))).toBe("organisation@0 product@2 comment@2");
  });

  it("are the comment alone where organisation and product are there", () => {
    expect(names(item("Kimi", link("推出"), "K2"))).toBe("comment@8");
    expect(names(item("Kimi推出", link("K2")))).toBe("comment@8");
    expect(slotsOf(item("Kimi推出", link("K2")), profile)[0]?.separator).toBe("，");
    expect(names(item("Kimi推出", link("K2"), "，很快"))).toBe("");
    expect(names(item("昨天看到", link("K2")))).toBe("");
  });

  it("are the comment, too, where a foreign title goes on behind a comma", () => {
    const [comment] = slotsOf(item("Acme", link("推出"), "Rocket, a fast model"), profile);
    expect(comment).toEqual({ name: "comment", offset: 26, separator: "，" });
    expect(names(item("Acme", link("推出"), "Rocket, 很快"))).toBe("");
    expect(names(item("Acme", link("推出"), "Rocket，fast"))).toBe("");
  });

  it("are none where all is written", () => {
    expect(names(item("Kimi", link("推出"), "K2，很快"))).toBe("");
    expect(names(item(link("标题"), "：评论"))).toBe("");
  });

  it("are the comment after a title, with the colon that goes with it", () => {
    expect(slotsOf(item(link("标题")), profile)).toEqual([
      { name: "comment", offset: 2, separator: "：" },
    ]);
    expect(slotsOf(item("K", link("推出"), "X"), profile)[0]?.separator).toBe("，");
  });

  it("are the comment alone after a verb of the news, which nothing need follow", () => {
    expect(names(item("港口完成", link("融资")))).toBe("comment@6");
    expect(names(item("松果", link("起诉"), "橡树，又一次"))).toBe("");
  });

  it("are none in a sentence with a link somewhere, and without any link", () => {
    expect(names(item("据说", link("这里"), "有"))).toBe("");
    expect(names(item("没有链接"))).toBe("");
  });

  it("begin with the organisation where a bare verb leads to the product", () => {
    expect(names(item("推出", link("K2")))).toBe("organisation@0 comment@4");
  });

  it("bring no separator before words that begin with one, or behind one that stands there", () => {
    const [slot] = slotsOf(item(link("标题")), profile);
    const before = (words: string) => slot && separatorBefore(slot, words);
    for (const words of ["甲", "“甲”", "《甲》", "「甲」", "#甲", "@甲", "1", "K2"])
      expect(before(words), words).toBe("：");
    for (const words of [
      "：甲",
      "，甲",
      " by Meta",
      "（",
      "(",
      "——甲",
      "- a",
      "→ 甲",
      "· 甲",
      "| a",
      "、",
    ])
      expect(before(words), words).toBe("");
    expect(slotsOf(item("Kimi", link("推出"), "K2，"), profile)[0]?.separator).toBe("");
  });
});
