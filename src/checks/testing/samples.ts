import type { Facts } from "../house.ts";
import type { RuleId } from "../rules.ts";
import { earlierIssues } from "./facts.ts";

/** What one rule finds in a text, and texts in which it finds nothing. */
export interface Sample {
  /** A text and the words that are marked; "" for a block, and for the front matter. */
  readonly finds: readonly (readonly [text: string, words: string])[];
  readonly leaves: readonly string[];
  readonly facts?: Partial<Facts>;
  /** Of the profile that the texts are read by; Chinese unless it says so. */
  readonly language?: "zh-CN" | "en";
}

const figure = (rest: string, path = "/assets/img/a.png") =>
  `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n        {% include figure.liquid path="${path}"${rest} %}\n    </div>\n</div>\n`;
const eager = figure(' loading="eager" alt="图"');
const head = (lines: string) => `---\n${lines}\n---\n\n正文\n`;
const full = (title: string, rest: string) =>
  head(
    `layout: post\ntitle: "${title}"\n${rest}\ngiscus_comments: true\ntabs: true\npretty_table: true\ntoc:\n  sidebar: left`,
  );
const usual = full(
  "每周链接 5: 秋天",
  "date: 2025-11-03T08:00:00+08:00\ntags:\n  - AI\n  - Weekly\ncategories: AI",
);
const releases = (...items: string[]) =>
  `# 产品&模型发布\n\n${items.map((item) => `- ${item}\n`).join("")}`;
const papers = (...items: string[]) =>
  `# 热点论文\n\n${items.map((item) => `- ${item}\n`).join("")}`;
const link = (words: string, address: string) => `看看[${words}](${address})吧\n`;
const titled = (count: number, end = "") =>
  Array.from(
    { length: count },
    (_, at) => `[**论文${at}**](https://a.test/${at})：第${at}个办法${end}`,
  );

/** Own samples of every rule; the compiler asks for those of a new one. */
export const SAMPLES: Readonly<Record<RuleId, Sample>> = {
  "yaml-problem": {
    finds: [
      ['---\ntitle: "a\nb: [\n---\n\n正文\n', ""],
      ["---\ntitle: 周刊 #3\n---\n\n正文\n", ""],
    ],
    leaves: [usual, "没有头部\n"],
  },
  "empty-headline": {
    finds: [
      [head('title: "每周链接 7: "'), ""],
      [head('title: ""'), ""],
    ],
    leaves: [usual, head("title: 只有标题")],
  },
  "field-missing": {
    finds: [[usual.replace("categories: AI\n", ""), ""]],
    leaves: [usual, head("title: 别的博客\nauthor: 我")],
  },
  "field-type": {
    finds: [
      [usual.replace("tags:\n  - AI\n  - Weekly", "tags: AI, Weekly"), ""],
      [usual.replace("tabs: true", 'tabs: "ja"').replace("2025-11-03T08", "下周一T08"), ""],
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
    leaves: [usual],
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
    ],
    leaves: ["一句话\n", eager],
  },
  "heading-level": {
    finds: [["# 研究报告\n\n### 深入\n\n正文\n", "深入"]],
    leaves: ["# 研究报告\n\n## 深入\n\n### 更深\n\n# 其他阅读\n\n正文\n"],
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
    finds: [["# 热点论文\n\n# 其他阅读\n\n- a\n", "热点论文"]],
    leaves: [papers("a"), `# 热点论文\n\n${eager}`],
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
    finds: [[papers("[https://a.test/b](https://a.test/b)"), "https://a.test/b"]],
    leaves: [papers("[题目](https://a.test/b)")],
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
      papers(
        "[a](https://a.test)：把两种注意力结合起来",
        "[b](https://b.test)：把三种注意力结合起来",
      ),
    ],
  },
  "organisation-twice": {
    finds: [[releases("Lumen[推出](https://a.test)Lumen Desk，整理待办"), "Lumen"]],
    leaves: [
      releases("Lumen[推出](https://a.test)Lumen 2，更快"),
      releases("Lumen[推出](https://a.test)Desk，整理待办"),
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
    ],
    leaves: ["_Opinion：值得一看_\n", "*强调*的话\n"],
  },
  "duplicate-link": {
    finds: [[papers("[a](https://a.test/1)", "[b](https://a.test/1)"), "b"]],
    leaves: [papers("[a](https://a.test/1)", "[b](https://a.test/2)")],
  },
  "sent-before": {
    facts: { others: earlierIssues(1, { keys: new Set(["https://a.test/1"]) }) },
    finds: [[papers("[a](https://a.test/1)"), "a"]],
    leaves: [papers("[a](https://a.test/2)")],
  },
  "private-link": {
    finds: [
      [link("笔记", "https://www.notion.so/team/plan-1"), "笔记"],
      [link("预览", "http://localhost:4000/x"), "预览"],
    ],
    leaves: [
      link("介绍", "https://www.notion.com/blog"),
      link("文档", "https://docs.google.com/document/d/1"),
    ],
  },
  "broken-address": {
    finds: [
      [link("词条", "<https://a.test/wiki/Model_(AI>"), "词条"],
      [link("两遍", "https://https://a.test"), "两遍"],
      [link("没有协议", "www.a.test/x"), "没有协议"],
    ],
    leaves: [
      link("词条", "https://a.test/wiki/Model_(AI)"),
      link("本站", "/about/"),
      link("脚注", "#top"),
      link("信", "mailto:a@b.test"),
    ],
  },
  "short-link": {
    finds: [[link("短", "https://bit.ly/3abc"), "短"]],
    leaves: [link("长", "https://orbit.ly.test/3abc")],
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
    leaves: ["看[这篇](https://a.test)和[那篇](https://b.test)\n"],
  },
  "vague-words": {
    finds: [[link("这里", "https://a.test"), "这里"]],
    leaves: [link("这里的说明", "https://a.test")],
  },
  "site-in-title": {
    finds: [
      [
        "[[2511.01846] Small Models](https://arxiv.org/abs/2511.01846)\n".replace(
          "[2511.01846]",
          "\\[2511.01846\\]",
        ),
        "[2511.01846] ",
      ],
      [link("Fast Kernels - GitHub", "https://a.test"), " - GitHub"],
    ],
    leaves: [link("Why GitHub", "https://a.test"), link("GitHub", "https://a.test")],
  },
  "half-width-punctuation": {
    finds: [
      ["端侧模型,手机上每秒三十八个词\n", ","],
      ["他说的是:“好”\n", ":"],
      ["真的吗?\n", "?"],
      ["支持GPT,性能更好\n", ","],
      ["模型小了. 不过还行，比例是3:1. 就这样.完\n", "."],
    ],
    leaves: [
      "比例是3:1，版本v1.2，价格$1,200\n",
      "代码`模型,手机`不算\n",
      "见https://a.test/x,y\n",
      "Yes, we can: 你好\n",
    ],
  },
  "full-width-letters": {
    finds: [["２０２５年的ＡＩ\n", "２０２５"]],
    leaves: ["2025年的AI\n"],
  },
  "full-width-percent": { finds: [["增加38％\n", "％"]], leaves: ["增加38%\n", "百分号是％\n"] },
  "doubled-mark": {
    finds: [
      ["会议记录，，整理成待办\n", "，，"],
      ["说完了。，再说\n", "。，"],
    ],
    leaves: ["等等。。。\n", "好！！\n", "破折号——和省略号……\n"],
  },
  "trailing-mark": {
    finds: [["- 多模态推理开源模型，\n", "，"]],
    leaves: ["- 三件事：\n", "- 完整的一句。\n"],
  },
  "space-beside-mark": {
    finds: [
      ["假设一下， 一个页面\n", " "],
      ["模型 （小的）很快\n", " "],
    ],
    leaves: ["用 GPT 写，很快\n", "一行，\n另一行\n"],
  },
  "space-in-chinese": {
    finds: [["它仍 保持领先，但是很微弱\n", " "]],
    leaves: ["用 GPT 写\n", "## 第一 部分\n\n正文\n", "张三 李四 王五 赵六，都来了\n"],
  },
  "unclosed-bracket": {
    finds: [
      ["北辰开源模型（支持手写公式\n", "（"],
      ["他说“好\n", "“"],
      ["结束了）再说\n", "）"],
    ],
    leaves: [
      "模型（小的）和《书》还有“话”\n",
      "1）第一 2）第二，a）第三\n",
      "区间[0, 1)里\n",
      "笑 :)\n",
    ],
  },
  "mismatched-bracket": {
    finds: [["模型（小的)很快\n", "（小的)"]],
    leaves: ["模型（小的）和(small)\n"],
  },
  "look-alike-hyphen": {
    finds: [["用GPT\u20115写\n", "\u2011"]],
    leaves: ["用GPT-5写，温度\u22125度，10\u201320页\n"],
  },
  "space-after-hyphen": {
    finds: [["提出Proposer- Solver共演\n", " "]],
    leaves: ["pre- and post-training都有\n", "a - b\n"],
  },
  "invisible-character": {
    finds: [["看不\u200b见\n", "\u200b"]],
    leaves: ["👩\u200d💻在写\n", "می\u200cخواهم\n"],
  },
  "stray-letter": {
    finds: [["前任负责人在法庭上交出了很多相关的证据和邮件m\n", "m"]],
    leaves: ["这里写作方法a\n", "这家公司在今年发布的手机端小模型已经支持录制4k\n"],
  },
  "repeated-word": {
    finds: [
      ["模型的的速度\n", "的的"],
      ["This is the the model\n", "the the"],
    ],
    leaves: ["的的确确，是是非非，目的的达成\n", "I know that that works\n"],
  },
  "name-spelling": {
    finds: [
      ["NVIDIA涨了，英伟达又涨了\n", "英伟达"],
      ["Sora 2来了，Sora 2真快，用Sora2做的\n", "Sora2"],
      ["Paypal支持了\n", "Paypal"],
    ],
    leaves: ["英伟达涨了，英伟达又涨了\n", "Agent很多，agent更多\n", "`NVIDIA`和英伟达\n"],
  },
  "glued-block": {
    finds: [
      ["<div>x</div>\n正文\n", ""],
      [`- a\n- b\n${eager}`, ""],
      ["总结了：\n- a\n- b\n", ""],
    ],
    leaves: ["<div>x</div>\n\n正文\n", `- a\n\n${eager}`, "# 标题\n正文\n"],
  },
  "merged-lines": {
    finds: [["第一段的话\n第二段的话\n", "话\n第"]],
    leaves: ["第一段\n\n第二段\n", "一\n二\n\n三\n四\n\n五\n六\n"],
  },
  "list-cut-by-figure": {
    finds: [[`- a\n- b\n\n${eager}\n- c\n`, ""]],
    leaves: [`- a\n\n${eager}\n段落\n\n- c\n`],
  },
  "restarting-list": {
    finds: [["1. 甲\n\n- x\n- y\n\n1. 乙\n\n- z\n", ""]],
    leaves: ["1. 甲\n2. 乙\n", "1. 甲\n\n段落\n\n1. 乙\n"],
  },
  "flattened-list": {
    finds: [["- 带来的好处：\n- 生产力提高了一成\n- 质量也好了\n", "带来的好处："]],
    leaves: ["- 带来的好处：\n  - 生产力提高了一成\n- 别的\n", "- 甲：一\n- 乙：二\n"],
  },
  "accidental-number": {
    finds: [["2025. 年底再说\n", ""]],
    leaves: ["3. 从三开始\n", "1. 甲\n2. 乙\n"],
  },
  "accidental-table": {
    finds: [["左边 | 右边\n", ""]],
    leaves: ["| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"],
  },
  "accidental-definition": {
    finds: [["小模型\n: 是今年的主角\n", ""]],
    leaves: ["term\n: meaning\n", "小模型：是今年的主角\n"],
  },
  "accidental-tag": {
    finds: [["需要<FORK-1>和<JOIN-1>这种词\n", ""]],
    leaves: ["按<kbd>Ctrl</kbd>键\n", "代码`<FORK-1>`\n", "<my-element></my-element>之后\n"],
  },
  "lost-bold": {
    finds: [["> **研究（长期的）**是他们的项目\n", "研究（长期的）"]],
    leaves: ["**研究**是他们的项目\n"],
  },
  "live-liquid": {
    finds: [["写`${{ matrix.node }}`就行\n", "${{ matrix.node }}"]],
    leaves: ["写`$HOME`就行\n"],
  },
  "live-liquid-block": {
    finds: [["```yaml\nrun: ${{ matrix.node }}\n```\n", ""]],
    leaves: ["```yaml\nrun: a\n```\n"],
  },
  "figure-file": {
    facts: {
      sizeOf: (path) => (path.endsWith("a.png") ? 9_000_000 : path.endsWith("b.png") ? null : 5),
    },
    finds: [
      [figure(' alt="图"'), ""],
      [figure(' alt="图"', "/assets/img/b.png"), ""],
    ],
    leaves: [figure(' alt="图"', "/assets/img/c.png"), figure(' alt="图"', "https://a.test/a.png")],
  },
  "figure-characters": {
    finds: [[figure(" alt='他说\"好\"'"), ""]],
    leaves: [figure(' alt="他说好"')],
  },
  "figure-alt": {
    finds: [[figure(""), ""]],
    leaves: [figure(' alt="图"'), figure(' alt=""'), figure(' caption="说明"')],
  },
  "figure-wrapper": {
    finds: [
      [
        `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n${figure(' alt="图"')}    </div>\n</div>\n`,
        "",
      ],
    ],
    leaves: [eager],
  },
  "figure-loading": {
    finds: [[`${eager}\n段落\n\n${eager}`, ""]],
    leaves: [eager, `${eager}\n段落\n\n${figure(' loading="lazy" alt="图"')}`],
  },
};
