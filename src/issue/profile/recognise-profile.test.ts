import { describe, expect, test } from "vitest";
import { SHIPPED_PROFILES, defaultProfile } from "./shipped-profiles.ts";
import { fileFacts, recogniseProfile } from "./recognise-profile.ts";

const [zh, en, brief, digest] = SHIPPED_PROFILES;
const profiles = [zh ?? defaultProfile(), ...SHIPPED_PROFILES] as const;
const recognised = (head: Parameters<typeof fileFacts>[0], body: string): string =>
  recogniseProfile(fileFacts(head, body), profiles).id;
const alFolio = ["layout", "title", "date", "tags", "categories", "giscus_comments", "tabs", "toc"];

describe("the profile of an opened file is recognised", () => {
  test("by its sections, also under a title of another name", () => {
    const body = "这周内容不多。\n\n# 产品&模型发布\n\n- 甲\n\n# 投资&商业\n\n# 其他阅读\n";
    expect(recognised({ keys: alFolio, title: "某人周知 9: 算法" }, body)).toBe(zh?.id);
    expect(recognised({ keys: alFolio, title: "x" }, "# Papers\n\n# Other reading\n")).toBe(en?.id);
  });

  test("by its title", () => {
    expect(recognised({ keys: ["layout", "title"], title: "Weekly Links 3: Edge" }, "Words.")).toBe(
      en?.id,
    );
    const brieflyTitled = { keys: ["layout", "title", "author"], title: "Issue #34" };
    expect(recognised(brieflyTitled, "### Starter tasks\n\n### Finally\n")).toBe(brief?.id);
  });

  test("without front matter, by the heading that opens it and its sections", () => {
    const body = "# 周五文摘（第 3 期）：月\n\n## 文章\n\n## 工具\n";
    expect(recognised(null, body)).toBe(digest?.id);
    expect(recognised(null, "# 别家周刊（第 3 期）\n\n## 文章\n\n## 工具\n\n## 资源\n")).toBe(
      digest?.id,
    );
  });

  test("not by headings inside code", () => {
    const body = `\`\`\`\n# 产品&模型发布\n# 热点论文\n# 其他阅读\n\`\`\`\n\n${"Words that are English. ".repeat(9)}\n`;
    expect(recognised({ keys: ["title"], title: "Notes" }, body)).toBe(en?.id);
  });

  test("and a stranger's post gets the first profile of its language", () => {
    expect(
      recognised({ keys: ["title"], title: "Halting problem" }, "Some words.\n\n## Proof\n"),
    ).toBe(en?.id);
    expect(recognised({ keys: ["title"], title: "停机问题" }, "一些文字。\n\n## 证明\n")).toBe(
      zh?.id,
    );
    expect(recognised(null, "")).toBe(en?.id);
  });
});

test("Japanese is not Chinese, however many Chinese characters it has", () => {
  const japanese =
    "## ニュース\n\n- **新機能：** これは[発表][a]です。最新情報と技術研究の報告。\n";
  expect(fileFacts(null, japanese).isChinese).toBe(false);
  const chinese =
    "## 新闻\n\n- 一家日本公司（ソニー）发布了新的传感器，性能提升很多，价格没有变化，预计明年上市。\n";
  expect(fileFacts(null, chinese).isChinese).toBe(true);
});
