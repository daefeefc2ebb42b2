import { beforeAll, describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { writeBrief } from "../../links/brief/brief.ts";
import { complete, parseIssue } from "../../markdown/lens.ts";
import { NO_LINK_SERVICE } from "../core/link-service.ts";
import { briefOf } from "./brief-of.ts";

const profile = defaultProfile("zh-CN");
const WORDS = {
  title: "标题：",
  address: "网址：",
  quoted: "原话：",
  written: "目前写成：",
  form: "照这样写：",
  formOf: (section: string) => `照“${section}”里的这一条写：`,
};
const { doc } = parseIssue(
  `开头一段，没有条目

# 产品&模型发布

- 甲[发布](https://a.example/lamp)台灯，会折叠
- 乙[开源](https://b.example/chair)椅子

# 热点论文

- [**端侧推理**](https://arxiv.org/abs/2510.00001)：四分之三在本机上
- [**智能体的账单**](https://arxiv.org/abs/2510.00002)

  > 最贵的不是模型，
  > 是反复重试。

# 空的
`,
  profile,
);
const about: typeof NO_LINK_SERVICE.about = (href) => ({
  ...NO_LINK_SERVICE.about(href),
  note: href.endsWith("chair") ? "群里说：能坐\n也能站" : null,
});

beforeAll(complete);

/** The brief of the block in which these words stand. */
function brief(words: string): string {
  let at = -1;
  doc.descendants((node, pos) => {
    if (at < 0 && node.isText && node.text?.includes(words)) at = pos;
  });
  return writeBrief(briefOf(doc, { from: at, to: at + 1 }, profile, about), WORDS);
}

function sectionBrief(title: string): string {
  let range = { from: 0, to: 0 };
  doc.forEach((node, from) => {
    if (node.firstChild?.textContent === title) range = { from, to: from + node.nodeSize };
  });
  return writeBrief(briefOf(doc, range, profile, about), WORDS);
}

describe("what an assistant is told of the text", () => {
  it("is an item with its address, the words that came with it, and a line of its section as the form", () => {
    expect(brief("椅子")).toBe(`标题：乙开源椅子
网址：https://b.example/chair
原话：
> 群里说：能坐
> 也能站
目前写成：
- 乙[开源](https://b.example/chair)椅子

照“产品&模型发布”里的这一条写：
- 甲[发布](https://a.example/lamp)台灯，会折叠
`);
  });

  it("shows another line than the one that is asked for, also where that says more", () => {
    expect(brief("台灯")).toMatch(/里的这一条写：\n- 乙\[开源\]\(\S+\)椅子\n$/);
  });

  it("is what is quoted in the item, and says a title that its source gave rather than what stands there", () => {
    const facts = {
      title: "Bills of agents",
      authors: [],
      date: null,
      publisher: null,
      summary: null,
    };
    const said = writeBrief(
      briefOf(doc, { from: 0, to: doc.content.size }, profile, (href) => ({
        ...about(href),
        facts: href.endsWith("2") ? facts : null,
      })),
      WORDS,
    );
    expect(said).toContain("标题：Bills of agents\n");
    expect(said).toContain("原话：\n> 最贵的不是模型，\n> 是反复重试。\n");
  });

  it("is all items of a section, with its form once, by the item that says the most", () => {
    const said = sectionBrief("热点论文");
    expect(said.match(/^网址：/gm)).toHaveLength(2);
    expect(said.match(/^照/gm)).toHaveLength(1);
    expect(said).toMatch(
      /照“热点论文”里的这一条写：\n- \[\*\*端侧推理\*\*\]\(\S+\)：四分之三在本机上\n$/,
    );
  });

  it("is nothing where there is no item", () => {
    expect(brief("开头一段")).toBe("\n");
    expect(sectionBrief("空的")).toBe("\n");
  });
});
