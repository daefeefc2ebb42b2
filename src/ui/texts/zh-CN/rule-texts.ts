import type { RuleTexts } from "../rule-texts.ts";

/** What each rule says of what it found, and why it matters. In a file of its own, since it is loaded with the checks.*/
export const ruleTexts: RuleTexts = {
  "yaml-problem": {
    title: "Jekyll 读不懂头部信息",
    why: "这一期照样会发布，但没有题目、版式和标签，日期也变成网站生成的那天。",
  },
  "head-unclosed": {
    title: "头部信息没有结尾",
    why: "Jekyll 会把它当正文发在最前面，也没有题目和版式。用一行 --- 结束它。",
  },
  "head-fence": {
    title: "开头的 --- 旁有看不见的字符",
    why: "Jekyll 会因此把头部信息当正文发在最前面。请重写这一行。",
  },
  "head-second-document": {
    title: "头部信息里有第二个 ---",
    why: "Jekyll 只读它上面的，下面的会丢掉，也不提示。",
  },
  "head-too-long": {
    title: "头部信息超过 {{limit}} 个字符",
    why: "Jekyll 能读，这里却不再检查它。",
  },
  "field-twice": {
    title: "{{key}} 写了两次",
    why: "Jekyll 取最后一个，另一个不起作用。",
  },
  "field-cut": {
    title: "{{key}} 到 # 就断了",
    why: "# 后面算注释，只读到“{{value}}”。加上引号就完整了。",
  },
  "head-line-break": {
    title: "头部信息里有看不见的换行：{{code}}",
    why: "Ruby 的 YAML 会在这里断行：后面的会读成另一个字段，或者整个都读不懂。",
  },
  "read-otherwise": {
    title: "{{field}}：{{written}} 会读成 {{read}}",
    why: "没有引号时，Ruby 的 YAML 不把它当文字，Jekyll 也就跟着读错。",
  },
  "category-stops": {
    title: "categories：{{written}} 不是文字",
    why: "Jekyll 会因此读不了整个头部信息，这一期发布时没有题目、日期和版式。加上引号就是文字了。",
  },
  "date-unreadable": {
    title: "Jekyll 读不懂日期",
    why: "它会停在这里，整个网站一页都生成不了。应写成 2025-11-03 这样。",
  },
  "empty-headline": {
    title: "还没有标题",
    why: "题目在该写标题的地方就结束了，列表和订阅里都会这样显示。",
  },
  "field-missing": {
    title: "缺少字段 {{field}}",
    why: "这份周刊每一期都有它，少了它主题会漏掉东西。",
  },
  "field-type": {
    title: "{{field}} 的类型和往常不同",
    why: "网站会读成别的意思，比如把列表读成一段文字。",
  },
  "field-order": {
    title: "{{field}} 排在了 {{before}} 后面",
    why: "其他各期里它在前面，顺序一致才容易看出差别。",
  },
  "number-in-name": {
    title: "题目里是第 {{title}} 期，文件名里是 {{name}}",
    why: "文件名会成为网址，网址说的是另一期。",
  },
  "number-order": {
    title: "第 {{number}} 期接不上{{issue}}",
    why: "读者会数期数，以为自己漏了一期。",
  },
  "slug-cut": {
    title: "文件名被截断了：{{slug}}",
    why: "它会成为网址，而网址断在了半截。",
  },
  "date-day": {
    title: "不是往常的那一天",
    why: "这份周刊往常在另一个星期几发布。",
  },
  "date-taken": {
    title: "{{issue}}也是这一天",
    why: "同一天的两期，先后顺序说不准。",
  },
  "date-future": {
    title: "日期还没到",
    why: "在那之前 Jekyll 不会发布这一期，也不提示。",
  },
  "tag-unknown": {
    title: "其他各期都没有标签 {{tag}} {{near}}",
    why: "它会单独生成一页，页上只有这一期。",
  },
  "tag-missing": {
    title: "缺少标签 {{tag}}",
    why: "其他各期几乎都有，少了它，那一页上就没有这一期。",
  },
  "tag-order": {
    title: "标签的顺序和往常不同",
    why: "往常的顺序是 {{tags}}。",
  },
  "category-unusual": {
    title: "分类是 {{found}}，往常是 {{usual}}",
    why: "分类会进入网址和列表。",
  },
  "empty-body": {
    title: "这一期没有正文",
    why: "发出去的只有标题，或者什么都没有。",
  },
  "heading-level": {
    title: "{{above}} 级标题下面直接是 {{level}} 级",
    why: "中间少了一级，读屏软件会念出这个断层。",
  },
  "section-level": {
    title: "版块“{{title}}”的标题低了一级",
    why: "目录里它会排在上一个版块下面，条目也算到那里去。",
  },
  "unknown-section": {
    title: "没有叫“{{title}}”的版块 {{near}}",
    why: "要么已有的名字写错了，要么条目的标题高了一级。",
  },
  "repeated-section": {
    title: "第二个“{{title}}”版块",
    why: "多半是前一个的后半部分。",
  },
  "section-order": {
    title: "“{{title}}”的位置不对，它挨着“{{after}}”",
    why: "读者知道每个版块该在哪里找。",
  },
  "empty-section": {
    title: "“{{title}}”下面什么都没有",
    why: "读者看到一个标题，紧接着又是一个标题。",
  },
  "empty-heading": {
    title: "标题没有字",
    why: "GitHub 上是一行空白，kramdown 会把井号原样发出来。",
  },
  "item-without-link": {
    title: "条目没有链接",
    why: "这个版块的每一条都通向它的来源。",
  },
  "naked-address": {
    title: "链接的字是一串网址",
    why: "从网址看不出那一页讲什么。",
  },
  "bare-address": {
    title: "网址不是链接",
    why: "kramdown 只把它当普通文字，点不开；放进 < 和 > 里才是链接。",
  },
  "empty-item": {
    title: "条目没有字",
    why: "发出来是一个孤零零的圆点。",
  },
  "equal-comment": {
    title: "和另一条的评论一模一样",
    why: "多半是复制以后忘了改。",
  },
  "organisation-twice": {
    title: "{{name}} 说了两遍",
    why: "动词前面已经有这个名字了。",
  },
  "mixed-bold": {
    title: "同一个版块里，标题有的加粗有的不加",
    why: "读者会以为加粗的更重要。",
  },
  "mixed-separator": {
    title: "标题后面是“{{found}}”，往常是“{{usual}}”",
    why: "这份周刊的条目几乎都用另一个标点。",
  },
  "end-punctuation": {
    title: "条目末尾的标点和其他条不同 {{wanted}}",
    why: "其他条目末尾都一样，少数几条像是忘了。",
  },
  "opinion-form": {
    title: "这里的观点写作 {{wanted}}",
    why: "网站靠写法认出观点。",
  },
  "duplicate-link": {
    title: "同一个东西链接了两次",
    why: "前面的“{{first}}”已经是它。",
  },
  "sent-before": {
    title: "{{issue}}已经有这个链接",
    why: "订阅的人那时就读过了。",
  },
  "private-link": {
    title: "只有自己打得开：{{host}}",
    why: "读者看到的是登录页。",
  },
  "broken-address": {
    title: "网址打不开",
    why: "它少了一截，或者写了两遍：{{address}}",
  },
  "short-link": {
    title: "短网址：{{host}}",
    why: "看不出通向哪儿，而且往往比原网页先失效。",
  },
  "insecure-link": {
    title: "网址没有加密",
    why: "浏览器会提示 http 不安全，而几乎每个网站都支持 https。",
  },
  "unclean-address": {
    title: "它有更好的网址",
    why: "{{cleaned}} 通向同一处，没有分享时带上的尾巴。",
  },
  "touching-links": {
    title: "两个链接挨在一起",
    why: "看上去像一个，第二个没人发现。",
  },
  "vague-words": {
    title: "链接的字只有“{{words}}”",
    why: "读屏的人把链接一个个念过去，听不出它通向哪儿。",
  },
  "site-in-title": {
    title: "“{{found}}”不是题目里的字",
    why: "那是给浏览器标签页看的，读者用不着。",
  },
  "half-width-punctuation": {
    title: "中文里的半角标点“{{mark}}”",
    why: "网站上它会贴着前一个字，行尾还可能断开。应为“{{wide}}”。",
  },
  "full-width-letters": {
    title: "全角的“{{found}}”",
    why: "搜索 {{narrow}} 找不到它，排出来也太宽。",
  },
  "full-width-percent": {
    title: "全角的百分号",
    why: "它离数字太远，和别处也不一样。",
  },
  "doubled-mark": {
    title: "标点重复：“{{found}}”",
    why: "多出来的那个是改稿时留下的。",
  },
  "trailing-mark": {
    title: "末尾是“{{mark}}”",
    why: "这句话没有下文。",
  },
  "space-beside-mark": {
    title: "全角标点旁边有空格",
    why: "全角标点自带空隙，这里空了两份。",
  },
  "space-in-chinese": {
    title: "中文中间有空格",
    why: "中文词之间没有空格，多半是误打的。",
  },
  "unclosed-bracket": {
    title: "“{{mark}}”没有配对",
    why: "读者会去找它在哪里结束。",
  },
  "mismatched-bracket": {
    title: "一对括号一边全角一边半角",
    why: "两边宽窄高低都不一样。",
  },
  "look-alike-hyphen": {
    title: "看着像连字符的字符",
    why: "搜索这个词会找不到。",
  },
  "space-after-hyphen": {
    title: "连字符后面有空格",
    why: "这个词是从换行处复制来的。",
  },
  "invisible-character": {
    title: "看不见的字符：{{code}}",
    why: "它会妨碍搜索和换行，却没有人看得见。",
  },
  "stray-letter": {
    title: "末尾多了一个字母“{{letter}}”",
    why: "多半是误打的。",
  },
  "repeated-word": {
    title: "重复的字：“{{found}}”",
    why: "多出来的那个是改稿时留下的。",
  },
  "name-spelling": {
    title: "{{found}} 在别处写作 {{wanted}}",
    why: "一个名字几种写法，像是几样东西，搜索也只能找到一部分。",
  },
  "glued-block": {
    title: "前面没有空行",
    why: "kramdown 能应付，别的引擎会把它并进上一段，或者把标记原样显示出来。",
  },
  "merged-lines": {
    title: "文件里的两行成了一段",
    why: "中间没有空行，发出来是连在一起的。",
  },
  "list-cut-by-figure": {
    title: "图片把列表切成了两半",
    why: "后一半成了另一个列表，编号也会重来。",
  },
  "restarting-list": {
    title: "每个编号发出来都是 1",
    why: "中间隔着别的内容，每一条都成了单独的列表。",
  },
  "flattened-list": {
    title: "下一层的要点和它平级了",
    why: "这一行引出后面几条，可是层级在转换时丢了。",
  },
  "accidental-number": {
    title: "开头的“{{number}}.”成了列表",
    why: "kramdown 发出来的编号是 1。",
  },
  "accidental-table": {
    title: "带 | 的一行成了表格",
    why: "这些字被放进了单元格。",
  },
  "accidental-definition": {
    title: "行首的冒号成了定义",
    why: "上一行成了被定义的词。",
  },
  "accidental-tag": {
    title: "{{tag}} 成了标签",
    why: "它会当作 HTML 发布：自己看不到，这一行后面也不再按 Markdown 显示。在 < 前加一个反斜杠，字就留住了。",
  },
  "accidental-html": {
    title: "{{tag}} 成了标签",
    why: "它在行首，后面的内容都会当作 HTML：不分段，链接也失效。在 < 前加一个反斜杠，字就留住了。",
  },
  "lost-bold": {
    title: "GitHub 上显示不成粗体",
    why: "标记的边上是标点，又紧挨着字，别处会看到星号。",
  },
  "live-liquid": {
    title: "Jekyll 会运行 {{code}}",
    why: "发布的是运行结果，甚至整页都生成不了。",
  },
  "live-liquid-block": {
    title: "Jekyll 会运行这段代码",
    why: "发布的是运行结果，甚至整页都生成不了。",
  },
  "figure-missing": {
    title: "找不到图片文件：{{path}}",
    why: "这里和站点的仓库里都没有它，读者会看到空白。请放入图片，或者改正路径。",
  },
  "figure-large": {
    title: "图片有 {{kilobytes}} kB：{{path}}",
    why: "读者要等它下载，用手机尤其久。换一张小一些的图看起来一样。",
  },
  "figure-characters": {
    title: "{{name}} 会弄坏主题的图片语句：{{value}}",
    why: "页面生成不了，或者图片丢失。",
  },
  "figure-alt": {
    title: "图片没有替代文字：{{name}}",
    why: "看不见图的人什么也得不到。",
  },
  "figure-wrapper": {
    title: "图片外框套了两层",
    why: "图片白白窄了一圈。",
  },
  "figure-loading": {
    title: "靠下的图片也抢着加载",
    why: "整页都在等它，一打开就看得见的只有第一张。",
  },
};
