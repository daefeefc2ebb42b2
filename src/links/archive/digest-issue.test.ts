import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { parseIssue } from "../../markdown/index.ts";
import { digestIssue } from "./digest-issue.ts";

const ABOUT = { number: 7, headline: "标题", date: "2025-11-03", tags: ["AI"], category: "AI" };
const digest = (body: string) => digestIssue(parseIssue(body, defaultProfile()), ABOUT);

describe("a digest", () => {
  it("holds every link in order, with its section and what its item says", () => {
    const { links, sections, ...about } = digest(
      "见[导语](https://a.example/)\n\n# 产品&模型发布\n\n" +
        "- 作坊（杭州的公司）[推出](https://b.example/1)[锤子](https://b.example/2)，比[钳子](https://c.example/)好\n" +
        "- [**标题**](https://d.example/)：好\n\n## 深入\n\n[里面](https://e.example/)\n",
    );
    expect(about).toEqual({ profileId: "weekly-zh", ...ABOUT });
    expect(sections).toEqual([{ title: "产品&模型发布", items: 2, commented: 2 }]);
    expect(links.map(({ words, section, kind }) => [words, section, kind])).toEqual([
      ["导语", null, null],
      ["推出", "产品&模型发布", "releases"],
      ["锤子", "产品&模型发布", "releases"],
      ["钳子", "产品&模型发布", "releases"],
      ["标题", "产品&模型发布", "releases"],
      ["里面", "产品&模型发布", "releases"],
    ]);
    const item = { shape: "verb-and-product", organisation: "作坊", verb: "推出", product: "锤子" };
    expect(links.map((link) => link.item)).toEqual([
      null,
      { ...item, first: true },
      { ...item, first: false },
      null,
      { shape: "bold-title", organisation: null, verb: null, product: null, first: true },
      null,
    ]);
  });

  it("keeps a verb whole that ends in 了, and takes it off one that it follows", () => {
    const verbOf = (verb: string) =>
      digest(`# 产品&模型发布\n\n- 作坊[${verb}](https://a.example/)锤子\n`).links[0]?.item?.verb;
    expect(verbOf("发了")).toBe("发了");
    expect(verbOf("推出了")).toBe("推出");
  });

  it("gives one thing one key, and keeps the address as it stands", () => {
    const [first, second] = digest(
      "[a](https://www.arxiv.org/pdf/2501.00001v2) [b](https://arxiv.org/abs/2501.00001)",
    ).links;
    expect(first?.key).toBe("arxiv:2501.00001");
    expect(second?.key).toBe(first?.key);
    expect(first?.href).toBe("https://www.arxiv.org/pdf/2501.00001v2");
    expect(digest("[c](mailto:a@b.example)").links[0]).toMatchObject({ key: null, source: null });
  });

  it("can be sent to another thread", () => {
    const made = digest(
      "---\ntitle: x\n---\n\n# 热点论文\n\n- [a](https://a.example/)\n1. [b](<b c>)\n",
    );
    expect(structuredClone(made)).toEqual(made);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});
