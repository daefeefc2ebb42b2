import type { Sample } from "./sample.ts";
import { column, eager, figure, PAIR, row } from "./texts.ts";

/** One file is far too large, one is not there. */
const FILES = {
  sizeOf: (path: string) => {
    if (path.startsWith("https:")) return undefined;
    return path.endsWith("a.png") ? 9_000_000 : path.endsWith("b.png") ? null : 5;
  },
  version: () => 0,
};

const BARE = (name: string) =>
  `{% include figure.liquid path="/assets/img/${name}.png" alt="图" %}\n`;

/** Of words and marks, Markdown and figures. */
export const TEXT_SAMPLES = {
  "half-width-punctuation": {
    finds: [
      ["智谱开源GLM.性能超过同级\n", "."],
      ["端侧模型,手机上每秒三十八个词\n", ","],
      ["他说的是:“好”\n", ":"],
      ["真的吗?\n", "?"],
      ["支持GPT,性能更好\n", ","],
      ["支持GPT , 性能更好\n", ","],
      ["支持GPT, 性能更好\n", ","],
      ["模型小了. 不过还行，比例是3:1. 就这样.完\n", "."],
      ["这就是结论.\n", "."],
      ["看[Fast](https://a.test):很快\n", ":"],
      ["模型(小的)很快\n\n甲（乙）丙（丁）戊（己）庚（辛）壬（癸）\n", "(小的)"],
    ],
    leaves: [
      "请教了Dr.张医生，他说没事\n",
      "比例是3:1，版本v1.2，价格$1,200\n",
      "代码`模型,手机`不算\n",
      "见https://a.test/x,y\n",
      "Yes, we can: 你好\n",
      "一. 先说这个\n\n等等...再说\n",
      "模型(小的)很快，模型（大的）很慢\n",
      "看[新书(上)](https://a.test)\n\n甲（乙）丙（丁）戊（己）庚（辛）壬（癸）\n",
      '写=AI("翻译", A1)就行\n\n甲（乙）丙（丁）戊（己）庚（辛）壬（癸）\n',
      "forward(x+cache(也就是缓存))\n\n甲（乙）丙（丁）戊（己）庚（辛）壬（癸）\n",
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
      ["说完了,，再说\n", ",，"],
      ["真的吗？。再说\n", "？。"],
      ["说完了。.再说\n", "。."],
      ["说完了.。再说\n", ".。"],
    ],
    leaves: [
      "等等。。。\n",
      "好！！\n",
      "破折号——和省略号……\n",
      "笑了。:smile:\n",
      "`{1, 2};`，好\n",
      "用的是Acme Inc.。\n",
    ],
  },
  "trailing-mark": {
    finds: [["- 多模态推理开源模型，\n", "，"]],
    leaves: [
      "- 三件事：\n",
      "- 完整的一句。\n",
      "- 还有一篇，https://a.test/b\n",
      "- 装上就好，`npm i x`\n",
    ],
  },
  "space-beside-mark": {
    finds: [
      ["把“ 端侧”挂在嘴边\n", " "],
      ["把“端侧 ”挂在嘴边\n", " "],
      ["假设一下， 一个页面\n", " "],
      ["模型 （小的）很快\n", " "],
    ],
    leaves: [
      "用 GPT 写，很快\n",
      "一行，\n另一行\n",
      "**结论：** [很好](https://a.test)\n",
      "**一句话。** 另一句\n",
    ],
  },
  "space-in-chinese": {
    finds: [["它仍 保持领先，但是很微弱\n", " "]],
    leaves: [
      "用 GPT 写\n",
      "## 第一 部分\n\n正文\n",
      "张三 李四 王五 赵六，都来了\n",
      "手机里的 *设置* 没有打开，要打开它\n",
    ],
  },
  "unclosed-bracket": {
    finds: [
      ["北辰开源模型（支持手写公式\n", "（"],
      ["他说“好\n", "“"],
      ["结束了）再说\n", "）"],
      ["他说‘好\n", "‘"],
      ["见〔甲\n", "〔"],
    ],
    leaves: [
      "模型（小的）和《书》还有“话”\n",
      "1）第一 2）第二，a）第三\n",
      "区间[0, 1)里\n",
      "笑 :)\n",
      "OpenAI’s模型和‘词’〈篇〉〔注〕［一］\n",
    ],
  },
  "mismatched-bracket": {
    finds: [
      ["模型（小的)很快\n", "（小的)"],
      ['他说“好的"，就走了\n', '“好的"'],
    ],
    leaves: ["模型（小的）和(small)\n", '他说“好的”，5"的屏\n'],
  },
  "look-alike-hyphen": {
    finds: [
      ["用Qwen\u20137B做的实验\n", "\u2013"],
      ["DeepSeek\u2212V3开源了\n", "\u2212"],
      ["用GPT\u20115写\n", "\u2011"],
    ],
    leaves: [
      "2019\u20132024年，内存1TB\u20132TB\n",
      "vision\u2013language模型\n",
      "用GPT-5写，温度\u22125度，10\u201320页\n",
    ],
  },
  "space-after-hyphen": {
    finds: [
      ["GPT- 5下周发布\n", " "],
      ["DeepSeek -V3开源了\n", " "],
      ["提出Proposer- Solver共演\n", " "],
    ],
    leaves: [
      "运行head -5看一眼\n",
      "OpenAI - 研究主管\n",
      "pre- and post-training都有\n",
      "a - b\n",
    ],
  },
  "invisible-character": {
    finds: [
      ["字\u0008符\n", "\u0008"],
      ["看不\u200b见\n", "\u200b"],
      ["看不\u00ad见\n", "\u00ad"],
    ],
    leaves: ["👩\u200d💻在写\n", "می\u200cخواهم\n"],
  },
  "stray-letter": {
    finds: [
      ["# 其他阅读\n\n- [甲](https://a.test/1)：这个工具真的很好用n\n", "n"],
      ["前任负责人在法庭上交出了很多相关的证据和邮件m\n", "m"],
      ["前任负责人在法庭上交出了很多相关的证据和邮件。s\n", "s"],
    ],
    leaves: [
      "他最后选了计划b\n",
      "这里写作方法a\n",
      "在所有的公式里，它都表示模型的规模，也就是常说的参数n\n",
      "这家公司在今年发布的手机端小模型已经支持录制4k\n",
    ],
  },
  "repeated-word": {
    finds: [
      ["我们我们认为成本会下降\n", "我们我们"],
      ["成本下降了，但是但是还不够\n", "但是但是"],
      ["模型的的速度\n", "的的"],
      ["This is the the model\n", "the the"],
    ],
    leaves: [
      "可以可以，就这样\n",
      "研究研究再说，人人都行\n",
      "的的确确，是是非非，目的的达成\n",
      "I know that that works\n",
    ],
  },
  "name-spelling": {
    finds: [
      ["Chat GPT很好用\n", "Chat GPT"],
      ["NVIDIA涨了，英伟达又涨了\n", "英伟达"],
      ["Sora 2来了，Sora 2真快，用Sora2做的\n", "Sora2"],
      ["Paypal支持了\n", "Paypal"],
      ["LangChain来了，Lumendesk也来了\n", "Lumendesk"],
    ],
    facts: {
      names: new Map([
        ["LumenDesk", 3],
        ["Langchain", 1],
      ]),
    },
    leaves: ["英伟达涨了，英伟达又涨了\n", "Agent很多，agent更多\n", "`NVIDIA`和英伟达\n"],
  },
  "glued-block": {
    finds: [
      ["<div>x</div>\n正文\n", ""],
      [`- a\n- b\n${eager}`, ""],
      ["总结了：\n- a\n- b\n", ""],
    ],
    leaves: [
      "<div>x</div>\n\n正文\n",
      `- a\n\n${eager}`,
      "# 标题\n正文\n",
      "{% raw %}\n```liquid\n{{ x }}\n```\n{% endraw %}\n",
    ],
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
    finds: [
      ["1. 甲\n\n- x\n- y\n\n1. 乙\n\n- z\n", ""],
      ["1. 甲\n\n甲的话\n\n1. 乙\n\n乙的话\n\n1. 丙\n", ""],
    ],
    leaves: [
      "1. 甲\n2. 乙\n",
      "1. 甲\n\n段落\n\n1. 乙\n",
      "1. 甲\n\n再看一遍：\n\n1. 乙\n\n又看一遍：\n\n1. 丙\n",
    ],
  },
  "flattened-list": {
    finds: [
      ["- 带来的好处：\n- 生产力提高了一成\n- 质量也好了\n", "带来的好处："],
      ["- 下载量：前十名占八成\n- 其中中文的占四成\n", "下载量：前十名占八成"],
    ],
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
    finds: [
      ["需要<FORK-1>和<JOIN-1>这种词\n", ""],
      ["填<your key>就行\n", ""],
      ["填<your-api-key>就行\n", ""],
      ["填<API密钥>就行\n", ""],
      ["换成<path>就行\n", ""],
      ["比较a<b和c>d\n", ""],
      // A page shows the words, and the link behind them as it is written.
      ["换成<模型名>，见[文档](https://a.test)\n", ""],
      ["# 改名<NAME>的事\n", ""],
      ["| 甲 | 乙 |\n| - | - |\n| <NAME> | 丙 |\n", ""],
    ],
    leaves: [
      "按<kbd>Ctrl</kbd>键\n",
      "代码`<FORK-1>`\n",
      "一个<my-element></my-element>之后\n",
      '引用<d-cite key="a"></d-cite>一次\n',
      '图标<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>在这\n',
      // A page shows it as it is written, and so does GitHub.
      "换成<模型名>就行\n",
      "比较a < b和c > d\n",
    ],
  },
  "accidental-html": {
    finds: [
      ["<NAME> 是一个占位\n", ""],
      ["- <your key> 填在这里\n- 另一条\n", ""],
      ["- <NAME>\n", ""],
      ["> <NAME> 是一个占位\n", ""],
      ["前文\n<NAME> 是\n后文\n", ""],
      ["<模型名> 是一个占位\n\n后面**加粗**\n", ""],
      ["<your-api-key> 换成自己的\n", ""],
    ],
    leaves: [
      "<div>一段</div>\n",
      "<my-element></my-element>之后\n",
      '<swiper-container keyboard="true">\n  <swiper-slide>甲</swiper-slide>\n</swiper-container>\n',
      "```\n<NAME> 是一个占位\n```\n",
      "\\<NAME> 是一个占位\n",
      '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>\n',
    ],
  },
  "lost-bold": {
    finds: [["> **研究（长期的）**是他们的项目\n", "研究（长期的）"]],
    leaves: ["**研究**是他们的项目\n", "**定义**  \n下一行  \n**用法**\n"],
  },
  "live-liquid": {
    finds: [["写`${{ matrix.node }}`就行\n", "${{ matrix.node }}"]],
    leaves: ["写`$HOME`就行\n"],
  },
  "live-liquid-block": {
    finds: [["```yaml\nrun: ${{ matrix.node }}\n```\n", ""]],
    leaves: ["```yaml\nrun: a\n```\n"],
  },
  "figure-missing": {
    facts: { files: FILES },
    finds: [
      [figure(' alt="图"', "/assets/img/b.png"), ""],
      [`- 甲\n\n${figure(' alt="图"', "/assets/img/b.png")}`, ""],
      ["看![图](/assets/img/b.png)这张\n", ""],
      ["看<img src='/assets/img/b.png' alt='图'>这张\n", ""],
      [
        '<div>\n<img src="/assets/img/b.png" alt="图">\n</div>\n',
        '<img src="/assets/img/b.png" alt="图">',
      ],
      [BARE("b"), BARE("b").trim()],
      [`- 甲\n  ${BARE("b")}`, BARE("b").trim()],
      [
        '<figure><img src="/assets/img/b.png" alt="图"></figure>\n',
        '<img src="/assets/img/b.png" alt="图">',
      ],
    ],
    leaves: [
      figure(' alt="图"'),
      figure(' alt="图"', "/assets/img/c.png"),
      figure(' alt="图"', "https://a.test/b.png"),
      "看![图](/assets/img/c.png)这张\n",
      '<pre><img src="/assets/img/b.png"></pre>\n',
      '<!-- <img src="/assets/img/b.png"> -->\n',
      "{% include figure.liquid path=page.b.png alt='图' %}\n",
      '<img data-src="/assets/img/b.png" alt="图">\n',
      '`<img src="/assets/img/b.png">`\n',
    ],
  },
  "figure-large": {
    facts: { files: FILES },
    finds: [
      [figure(' alt="图"'), ""],
      ["![图](/assets/img/a.png)\n", ""],
      ['<p><img src="/assets/img/a.png" alt="图"></p>\n', '<img src="/assets/img/a.png" alt="图">'],
      [BARE("a"), BARE("a").trim()],
    ],
    leaves: [
      figure(' alt="图"', "/assets/img/b.png"),
      figure(' alt="图"', "/assets/img/c.png"),
      figure(' alt="图"', "https://a.test/a.png"),
    ],
  },
  "figure-characters": {
    finds: [
      [figure(" alt='他说\"好\"'"), ""],
      [
        '{% include figure.liquid path="/a.png" alt="他说"好"" %}\n',
        '{% include figure.liquid path="/a.png" alt="他说"好"" %}',
      ],
    ],
    leaves: [
      figure(' alt="他说好"'),
      BARE("a"),
      '<figure>\n  <img src="/a.png" alt=\'他说"好"\' />\n</figure>\n',
      '![他说"好"](/a.png)\n',
    ],
  },
  "figure-alt": {
    finds: [
      ["![](/a.png)\n", ""],
      ["看![](/a.png)这张\n", ""],
      ["看<img src='/a.png'>这张\n", ""],
      ['<div>\n<img width="3" src="/a.png">\n</div>\n', '<img width="3" src="/a.png">'],
      ['{% include figure.liquid path="/a.png" %}\n', '{% include figure.liquid path="/a.png" %}'],
      ["| 甲 |\n| - |\n| ![](/a.png) |\n", ""],
      [figure(""), ""],
    ],
    leaves: [
      "![图](/a.png)\n",
      "看<img src='/a.png' alt=''>这张\n",
      '<img src="/a.png" aria-hidden="true">\n',
      '<figure><img src="/a.png"><figcaption>说明</figcaption></figure>\n',
      '{% include video.liquid path="/a.mp4" %}\n',
      BARE("a"),
      figure(' alt="图"'),
      figure(' alt=""'),
      figure(' caption="说明"'),
    ],
  },
  "figure-wrapper": {
    finds: [
      [
        `<div class="row mt-3">\n    <div class="col-sm mt-0 mb-0">\n${figure(' alt="图"')}    </div>\n</div>\n`,
        "",
      ],
      [row(column(row(PAIR))), ""],
      [row(["a", "b"].map((name) => column(figure("", `/${name}.png`))).join("")), ""],
    ],
    // Two rows of two are a square.
    leaves: [eager, row(PAIR), row(column(row(PAIR) + row(PAIR)))],
  },
  "figure-loading": {
    finds: [[`${eager}\n段落\n\n${eager}`, ""]],
    leaves: [eager, `${eager}\n段落\n\n${figure(' loading="lazy" alt="图"')}`],
  },
} as const satisfies Readonly<Record<string, Sample>>;
