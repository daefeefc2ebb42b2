import { earlierIssues } from "./facts.ts";
import type { Sample } from "./sample.ts";
import { eager, head, usual, releases, papers, link, titled } from "./texts.ts";

/** Of what the front matter says, of headings, items and links. */
export const ISSUE_SAMPLES = {
  "empty-headline": {
    finds: [
      [head('title: "每周链接 7: "'), ""],
      [head('title: ""'), ""],
    ],
    leaves: [usual, head("title: 只有标题")],
  },
  "field-missing": {
    finds: [[usual.replace("\ncategories: AI", ""), ""]],
    leaves: [usual, head("title: 别的博客\nauthor: 我")],
  },
  "field-type": {
    finds: [
      [usual.replace("tags:\n  - AI\n  - Weekly", "tags: AI, Weekly"), ""],
      [usual.replace("tabs: true", 'tabs: "ja"'), ""],
      [usual.replace("2025-11-03", "2025-11-31"), ""],
      [head("title: yes"), ""],
    ],
    leaves: [usual, usual.replace("tags:\n  - AI\n  - Weekly", "tags: AI")],
  },
  "field-order": {
    finds: [
      [
        usual
          .replace("tabs: true\n", "")
          .replace("toc:", "toc:")
          .replace("  sidebar: left", "  sidebar: left\ntabs: true"),
        "",
      ],
    ],
    leaves: [usual],
  },
  "number-in-name": {
    facts: { fileName: "2025-11-03-my-weekly-4-autumn.md" },
    finds: [[usual, ""]],
    leaves: [usual.replace("每周链接 5", "每周链接 4"), head("title: 没有期号")],
  },
  "number-order": {
    facts: { others: earlierIssues(4) },
    finds: [
      [usual.replace("每周链接 5", "每周链接 7"), ""],
      [usual.replace("每周链接 5", "每周链接 2"), ""],
    ],
    leaves: [usual, usual.replace("每周链接 5", "每周链接 9").replace("11-03", "12-29")],
  },
  "slug-cut": {
    facts: { fileName: "2025-11-03-weekly-7-from-cloud-computing-and-the.md" },
    finds: [[usual, ""]],
    leaves: [],
  },
  "date-day": {
    facts: { others: earlierIssues(5) },
    finds: [[usual.replace("11-03", "11-05"), ""]],
    leaves: [usual, head('title: "手记"\ndate: 2025-11-03')],
  },
  "date-taken": {
    facts: { others: earlierIssues(4) },
    finds: [[usual.replace("11-03", "10-27"), ""]],
    leaves: [usual],
  },
  "date-future": {
    facts: { isCommitted: true },
    finds: [[usual.replace("2025-11-03", "2025-12-08"), ""]],
    leaves: [usual],
  },
  "tag-unknown": {
    facts: { others: earlierIssues(4) },
    finds: [
      [usual.replace("Weekly", "Blog"), ""],
      [usual.replace("Weekly", "weekly"), ""],
    ],
    leaves: [usual],
  },
  "tag-missing": {
    facts: { others: earlierIssues(4) },
    finds: [[usual.replace("  - AI\n", ""), ""]],
    leaves: [usual],
  },
  "tag-order": {
    facts: { others: earlierIssues(4) },
    finds: [[usual.replace("  - AI\n  - Weekly", "  - Weekly\n  - AI"), ""]],
    leaves: [usual],
  },
  "category-unusual": {
    facts: { others: earlierIssues(4) },
    finds: [[usual.replace("categories: AI", "categories: Blog"), ""]],
    leaves: [usual],
  },
  "empty-body": {
    finds: [
      ["---\ntitle: a\n---\n", ""],
      ["# 研究报告\n\n# 热点论文\n", "研究报告"],
      ["---\ntitle: a\n---\n\n<!-- 还没写 -->\n", ""],
    ],
    leaves: ["一句话\n", eager],
  },
  "heading-level": {
    finds: [["# 研究报告\n\n### 深入\n\n正文\n", "深入"]],
    leaves: ["# 研究报告\n\n## 深入\n\n### 更深\n\n# 其他阅读\n\n正文\n"],
  },
  "section-level": {
    finds: [[`${releases("a")}\n## 热点论文\n\n- b\n`, "热点论文"]],
    leaves: [
      `${releases("a")}\n# 热点论文\n\n- b\n`,
      `${releases("a")}\n## 深入看论文\n\n正文\n`,
      "## 产品&模型发布\n\n- a\n\n## 热点论文\n\n- b\n",
    ],
  },
  "unknown-section": {
    finds: [
      [`${releases("a")}\n# 热点论闻\n\n- b\n\n# 其他阅读\n\n- c\n`, "热点论闻"],
      [
        `${releases("a")}\n# 热点文论\n\n- b\n- [d](https://d.test)\n\n# 其他阅读\n\n- c\n`,
        "热点文论",
      ],
      [
        `${releases("a")}\n# 青禾的新模型怎么样\n\n很长的一段话。\n\n# 其他阅读\n\n- c\n`,
        "青禾的新模型怎么样",
      ],
      [
        `${releases("a")}\n# 青禾的新模型怎么样\n\n- 很快\n- 很小\n- 也不贵\n\n# 其他阅读\n\n- c\n`,
        "青禾的新模型怎么样",
      ],
    ],
    leaves: [
      `${releases("a")}\n# 机器人相关\n\n- [b](https://b.test)\n- [c](https://c.test)\n\n# 其他阅读\n\n- c\n`,
      "# 第一章\n\n正文\n\n# 第二章\n\n正文\n",
    ],
  },
  "repeated-section": {
    finds: [[`${releases("a")}\n# 热点论文\n\n- b\n\n# 产品&模型发布\n\n- c\n`, "产品&模型发布"]],
    leaves: [`${releases("a")}\n# 热点论文\n\n- b\n`],
  },
  "section-order": {
    finds: [[`# 其他阅读\n\n- a\n\n${releases("b")}`, "产品&模型发布"]],
    leaves: [`${releases("b")}\n# 其他阅读\n\n- a\n`],
  },
  "empty-section": {
    finds: [
      ["# 热点论文\n\n# 其他阅读\n\n- a\n", "热点论文"],
      ["# 热点论文\n\n<!-- 还没写 -->\n\n# 其他阅读\n\n- a\n", "热点论文"],
    ],
    leaves: [papers("a"), `# 热点论文\n\n${eager}`],
  },
  "empty-heading": {
    finds: [
      ["# 热点论文\n\n- a\n\n## \n\n正文\n", "##"],
      ["##\n\n正文\n", "##"],
    ],
    leaves: [papers("a"), "## 标题\n\n正文\n", "\\# 号\n"],
  },
  "item-without-link": {
    finds: [[releases("北辰开源了新模型", "[a](https://a.test)"), "北辰开源了新模型"]],
    leaves: [
      releases("北辰[开源](https://a.test)新模型"),
      "# 投资&商业\n\n- 高通收购一家公司\n",
      "# 杂谈\n\n- 没有链接\n",
    ],
  },
  "naked-address": {
    finds: [
      [papers("[https://a.test/b](https://a.test/b)"), "https://a.test/b"],
      [papers("[a.test/b](https://www.a.test/b/)"), "a.test/b"],
    ],
    leaves: [papers("[题目](https://a.test/b)"), papers("[a.test的说明](https://a.test)")],
  },
  "bare-address": {
    finds: [
      [papers("讲分词的历史，https://a.test/b"), "https://a.test/b"],
      ["见https://a.test/b，很好\n", "https://a.test/b"],
    ],
    leaves: [
      papers("[题目](https://a.test/b)", "<https://a.test/b>：好"),
      "写`https://a.test/b`这样\n",
      "打开 http://localhost:4000/x\n",
    ],
  },
  "empty-item": { finds: [["- a\n- \n- b\n", ""]], leaves: ["- a\n- b\n"] },
  "equal-comment": {
    finds: [
      [
        papers(
          "[a](https://a.test)：把两种注意力结合起来",
          "[b](https://b.test)：把两种注意力结合起来",
        ),
        "把两种注意力结合起来",
      ],
    ],
    leaves: [
      papers("[a](https://a.test)：开源模型", "[b](https://b.test)：开源模型"),
      papers("把两种注意力结合起来", "把两种注意力结合起来"),
      papers(
        "[a](https://a.test)：把两种注意力结合起来",
        "[b](https://b.test)：把三种注意力结合起来",
      ),
    ],
  },
  "organisation-twice": {
    finds: [
      [releases("Lumen[推出](https://a.test)Lumen EditorScreen，整理待办"), "Lumen"],
      [releases("青禾推出[青禾QH](https://a.test)，整理待办"), "青禾"],
      [releases("青禾[推出](https://a.test)青禾 QH，整理待办"), "青禾"],
    ],
    leaves: [
      releases("青禾推出[青禾会议](https://a.test)，整理待办"),
      releases("青禾推出[青禾2](https://a.test)，整理待办"),
      releases("青禾推出[QH](https://a.test)，整理待办"),
      releases("Lumen推出[LumenPad](https://a.test)，整理待办"),
      releases("Lumen[推出](https://a.test)Lumen 2，更快"),
      releases("Lumen[推出](https://a.test)EditorScreen，整理待办"),
    ],
  },
  "mixed-bold": {
    finds: [[papers(...titled(3), "[论文](https://b.test)：又一个"), "论文"]],
    leaves: [papers(...titled(4)), papers("[a](https://a.test)", "[**b**](https://b.test)")],
  },
  "mixed-separator": {
    finds: [[papers(...titled(6), "[**末**](https://b.test)，又一个"), "，"]],
    leaves: [papers(...titled(6)), papers("[a](https://a.test)：一", "[b](https://b.test)，二")],
  },
  "end-punctuation": {
    finds: [
      [papers(...titled(6), "[**末**](https://b.test)：又一个。"), "。"],
      [papers(...titled(6, "。"), "[**末**](https://b.test)：又一个"), "个"],
      [papers(...titled(6), "[**末**](https://b.test)：又一个；"), "；"],
    ],
    leaves: [
      papers(...titled(6)),
      papers(...titled(6), "[**末**](https://b.test)：一句。又一句。"),
      papers(...titled(3), ...titled(3, "。")),
    ],
  },
  "opinion-form": {
    finds: [
      ["_Opinion: 值得一看_\n", ": "],
      ["*Opinion：值得一看*\n", "Opinion"],
      ["Opinion：值得一看\n", "Opinion"],
      ["_opinion：值得一看_\n", "opinion"],
      ["_观点：值得一看_\n", "观点："],
      ["**Opinions: 值得一看**\n", "Opinions:"],
    ],
    leaves: ["_Opinion：值得一看_\n", "*强调*的话\n", "_评论区：值得一看_\n", "观点：值得一看\n"],
  },
  "duplicate-link": {
    finds: [[papers("[a](https://a.test/1)", "[b](https://a.test/1)"), "b"]],
    leaves: [papers("[a](https://a.test/1)", "[b](https://a.test/2)")],
  },
  "sent-before": {
    facts: { sentIn: (key) => (key === "https://a.test/1" ? "Issue 1" : null) },
    finds: [[papers("[a](https://a.test/1)"), "a"]],
    leaves: [papers("[a](https://a.test/2)")],
  },
  "private-link": {
    finds: [
      [link("笔记", "https://www.notion.so/team/plan-1"), "笔记"],
      [link("预览", "http://localhost:4000/x"), "预览"],
      [link("文档", "https://acme.feishu.cn/docx/abc"), "文档"],
    ],
    leaves: [
      link("介绍", "https://www.notion.com/blog"),
      link("文档", "https://docs.google.com/document/d/1"),
      link("开放平台", "https://open.feishu.cn/document/home"),
    ],
  },
  "broken-address": {
    finds: [
      ["[甲](https://a.test/wiki/端侧（模型)\n", "甲"],
      ["[甲](https://a..test/x)\n", "甲"],
      [link("词条", "<https://a.test/wiki/Model_(AI>"), "词条"],
      [link("两遍", "https://https://a.test"), "两遍"],
      [link("没有协议", "www.a.test/x"), "没有协议"],
      [link("没有协议", "example.com/x"), "没有协议"],
      [link("多了标点", "https://a.test/x，"), "多了标点"],
      [link("少了冒号", "https//a.test/x"), "少了冒号"],
    ],
    leaves: [
      "[甲](https://a.test/wiki/端侧（模型）)\n",
      link("词条", "https://a.test/wiki/Model_(AI)"),
      link("本站", "/about/"),
      link("旁边", "notes.html"),
      link("脚注", "#top"),
      link("信", "mailto:a@b.test"),
    ],
  },
  "short-link": {
    finds: [
      ["[甲](https://v.douyin.com/iabc/)\n", "甲"],
      ["[甲](https://xhslink.com/a/abc)\n", "甲"],
      [link("短", "https://bit.ly/3abc"), "短"],
    ],
    leaves: ["[甲](https://www.douyin.com/video/1)\n", link("长", "https://orbit.ly.test/3abc")],
  },
  "insecure-link": {
    finds: [[link("旧站", "http://a.test"), "旧站"]],
    leaves: [link("新站", "https://a.test")],
  },
  "unclean-address": {
    finds: [[link("带尾巴", "https://a.test/x?utm_source=b"), "带尾巴"]],
    leaves: [link("干净", "https://a.test/x?id=1")],
  },
  "touching-links": {
    finds: [["看[这篇](https://a.test)[那篇](https://b.test)\n", "这篇那篇"]],
    leaves: [
      "看[这篇](https://a.test)和[那篇](https://b.test)\n",
      "有人算过[\\[1\\]](#note-1)[\\[2\\]](#note-2)\n",
    ],
  },
  "vague-words": {
    finds: [
      ["[查看原文](https://a.test)\n", "查看原文"],
      ["[戳我](https://a.test)报名\n", "戳我"],
      [link("这里", "https://a.test"), "这里"],
      [link("Here.", "https://a.test"), "Here."],
    ],
    leaves: ["[这里的黎明](https://a.test)\n", link("这里的说明", "https://a.test")],
  },
  "site-in-title": {
    finds: [
      ["[某视频_哔哩哔哩_bilibili](https://a.test)\n", "_哔哩哔哩_bilibili"],
      ["[一篇好文-36氪](https://a.test)\n", "-36氪"],
      ["[小模型｜少数派](https://a.test)\n", "｜少数派"],
      [
        "[[2511.01846] Small Models](https://arxiv.org/abs/2511.01846)\n".replace(
          "[2511.01846]",
          "\\[2511.01846\\]",
        ),
        "[2511.01846] ",
      ],
      [link("Fast Kernels - GitHub", "https://a.test"), " - GitHub"],
      ["[Small Models (2511.01846)](https://arxiv.org/abs/2511.01846)\n", " (2511.01846)"],
      [link("GitHub - acme/lamp: A lamp", "https://a.test"), "GitHub - "],
      [link("小模型\\_36氪", "https://a.test"), "_36氪"],
    ],
    leaves: [
      "[知乎的衰落](https://a.test)\n",
      "[对话机器之心的编辑](https://a.test)\n",
      link("Why GitHub", "https://a.test"),
      link("GitHub", "https://a.test"),
      link("GitHub - what it was", "https://a.test"),
    ],
  },
} as const satisfies Readonly<Record<string, Sample>>;
