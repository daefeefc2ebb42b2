/** An example: a digest kept as plain Markdown on GitHub, without front matter, with numbered paragraphs as items. */
export const fridayDigest = `id: friday-digest
name: 周五文摘
language: zh-CN
engine: gfm
title: "周五文摘（第 {number} 期）：{headline}"
frontMatter: null
publishing:
  timeZone: Asia/Shanghai
  weekday: 5
  time: "08:00"
fileName: "issue-{number}.md"
figureFolder: "images/issue-{number}"
opinion:
  word: 点评
  marker: _
sectionLevel: 2
verbs: [发布, 推出, 宣布, 开源]
items: [numbered]
sections:
  - kind: other
    title: 封面图
    shape: no-link
    linkOptional: true
  - kind: reports
    title: 本周话题
    shape: lead-in
    linkOptional: true
  - kind: releases
    title: 科技动态
    formerTitles: [新闻, 资讯]
    shape: lead-in
    linkOptional: true
  - kind: reading
    title: 文章
    formerTitles: [教程]
    shape: title
  - kind: releases
    title: 工具
    shape: title
  - kind: releases
    title: AI 相关
    shape: title
  - kind: papers
    title: 资源
    shape: title
  - kind: other
    title: 图片
    formerTitles: [新奇, 本周图片]
    shape: lead-in
    linkOptional: true
  - kind: reading
    title: 文摘
    shape: lead-in
    linkOptional: true
  - kind: other
    title: 言论
    formerTitles: [本周金句, 言论与数字]
    shape: no-link
    linkOptional: true
`;
