import { expect, test } from "./fixtures.ts";
import { draggedLink, WAYS_TO_TYPE } from "./support/input.ts";

test.describe("an issue from an empty page to the file", () => {
  test.use({ language: "zh-CN" });

  for (const [way, write] of Object.entries(WAYS_TO_TYPE))
    test(`${way}, is the text that was meant, ready to commit`, async ({
      page,
      library,
      editor,
      input,
    }) => {
      await page.clock.setFixedTime(new Date("2025-10-30T12:00:00+08:00"));
      await library.goto();
      await library.newIssue({ headline: "从云到端", slug: "weekly-1-from-cloud-to-edge" });

      await editor.beginIntro();
      await write(page, input, "这周的新闻不多，");
      await input.compose(["zhong", "zhongdian"], "重点");
      await write(page, input, "是**端侧**模型。");

      await editor.addItemIn("研究报告").click();
      await input.compose(["bao"], "报告一份，没有链接");

      await input.drop(
        editor.section("产品&模型发布").getByRole("heading"),
        draggedLink("https://lab.example/k2", "K2 模型"),
      );
      await write(page, input, "很快");
      await page.keyboard.press("Shift+Tab");
      await write(page, input, "某实验室");

      await input.drop(
        editor.section("热点论文").getByRole("heading"),
        draggedLink("https://arxiv.org/abs/2510.26692", "Linear Attention"),
      );
      await write(page, input, "线性注意力的新写法");

      await editor.saved();
      const { name, text } = await editor.download();
      expect(name).toBe("2025-11-03-weekly-1-from-cloud-to-edge.md");
      expect(text).toBe(`---
layout: post
title: "每周链接 1: 从云到端"
date: 2025-11-03T08:00:00+08:00
tags:
  - AI
  - Weekly
categories: AI
giscus_comments: true
tabs: true
pretty_table: true
toc:
  sidebar: left
---

这周的新闻不多，重点是**端侧**模型。

# 研究报告

- 报告一份，没有链接

# 产品&模型发布

- 某实验室[推出](https://lab.example/k2)K2 模型，很快

# 投资&商业

# 热点论文

- [**Linear Attention**](https://arxiv.org/abs/2510.26692)：线性注意力的新写法

# 其他阅读
`);
    });
});
