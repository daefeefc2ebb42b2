/** The parts of a made-up issue. Nothing in it is from a real one, but its blocks and their lengths are those of one. */
const HEAD = `---
layout: post
title: "示例周知 12: 纸船与灯塔"
date: 2025-11-10T08:00:00+08:00
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

`;

const INTRODUCTION = `这是一份为测量写的样刊，里面的机构、产品和论文都不存在。它的段落、列表、链接和图片与真实的一期相仿，
所以打开、编辑和导出它所花的时间也相仿。

本期的主题是**纸船**：轻、便宜、谁都能折，却总有人想让它_横渡大洋_。

`;

const ORGANISATIONS = [
  "青禾",
  "Northlight",
  "潮汐实验室",
  "Paperboat",
  "拾光",
  "Quiet Harbor",
  "远帆",
];
const PRODUCTS = ["Lantern 2", "苇叶", "Driftwood", "观澜", "Small Hours", "Tern-7B", "折页"];
const VERBS = ["推出", "发布", "开源", "宣布"];
const COMMENTS = [
  "用一块旧显卡就能跑，速度比上一代快了三成，代价是长文会忘掉开头",
  "号称第一个会自己查字典的助手，试了一下午，它查得比我勤快，也比我容易走神",
  "权重、数据和训练脚本都放出来了，许可证写得很短，可以商用",
  "界面只有一个输入框和一盏灯，灯灭了就说明它不知道，这一点比大多数同行诚实",
  "价格降到原来的四分之一，文档里还留着旧价格，下单前看仔细",
];
const TITLES = [
  "为什么小模型也需要睡眠",
  "The Long Way Home: Notes on Patient Agents",
  "一千页说明书之后",
  "Reading Maps Without North",
  "把记忆放在桌面上",
];
const ABSTRACTS = [
  "作者让模型每隔一段时间停下来整理笔记，结果在长任务上少犯了一半的错误；有趣的是，整理得太勤反而更差",
  "一篇写给工程师的散文，讲等待的成本，也讲什么时候不该等。文中的 `retry(3)` 一节值得打印出来贴在墙上",
  "比较了六种检索办法，结论是先把目录写好，比换什么办法都有用",
  "从一次失败的上线说起，把每个人当时知道什么、不知道什么列成一张表，读完会想重写自己的复盘模板",
];

const FIGURE = (name: string): string => `<div class="row mt-3">
    <div class="col-sm mt-0 mb-0">
        {% include figure.liquid loading="lazy" path="/assets/img/sample/${name}.png" alt="示意图" class="img-fluid rounded z-depth-1" zoomable=true %}
    </div>
</div>
`;

const DEEP_DIVE = `## 深入：纸船能走多远

先说结论：**能走到湖心（风小的时候）**，再远就要看运气。下面三点是我这一周的体会。

1. 折法比纸重要，同一张纸，[换一种折法](https://paperboat.example/folds?id=7)，能多浮二十分钟
2. 岸上的人要少说话
   - 建议来得越多，船改得越勤
   - 改得越勤，折痕越多，越容易漏水
3. 记录每一次下水，哪怕只写一行

> 船到了湖心才会安静下来，
> 这时候听得见水声。

\`\`\`python
def launch(boat, lake):
    """Returns how far the boat went, in metres."""
    return sum(step.length for step in boat.drift(lake) if step.afloat)
\`\`\`

| 纸张 | 克重 | 漂浮 |
|:-----|-----:|------|
| 报纸 | 48   | 9 分钟 |
| 牛皮纸 | 80 | 31 分钟 |

_Opinion：与其问船能走多远，不如问谁在湖边等它。_

`;

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? "";

function release(index: number): string {
  const url = `https://news.example/${2000 + index}/${pick(PRODUCTS, index).toLowerCase().replace(/\W+/g, "-")}`;
  return `- ${pick(ORGANISATIONS, index)}[${pick(VERBS, index)}](${url})${pick(PRODUCTS, index)}，${pick(COMMENTS, index)}\n`;
}

function paper(index: number): string {
  return `- [**${pick(TITLES, index)}**](https://papers.example/abs/25${10 + (index % 3)}.${10_000 + index * 37})：${pick(ABSTRACTS, index)}\n`;
}

function reading(index: number): string {
  return `- [${pick(TITLES, index + 2)}](https://blog.example/posts/${index}?from=weekly)：${pick(ABSTRACTS, index + 1)}\n`;
}

function items(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

function body(): string {
  return (
    `# 研究报告\n\n${items(6, reading)}\n${FIGURE("report")}\n` +
    `# 产品&模型发布\n\n${items(34, release)}\n${FIGURE("release-1")}\n${FIGURE("release-2")}\n` +
    `${DEEP_DIVE}# 投资&商业\n\n${items(5, (index) => `- ${pick(ORGANISATIONS, index)}完成新一轮融资，${pick(COMMENTS, index)}\n`)}\n` +
    `# 热点论文\n\n${items(18, paper)}\n` +
    `# 其他阅读\n\n${items(16, reading)}\n${FIGURE("reading")}\n`
  );
}

/** A sample issue of about 9,000 characters; with `times`, its body so many times over. */
export function sampleIssue(times = 1): string {
  return HEAD + INTRODUCTION + body().repeat(times);
}
