/** A neutral weekly in Chinese, for Jekyll with the al-folio theme. */
export const weeklyZh = `id: weekly-zh
name: 每周链接
language: zh-CN
engine: kramdown
title: "每周链接 {number}: {headline}"
frontMatter: |
  layout: post
  title: "{title}"
  date: {date}
  tags:
    - AI
    - Weekly
  categories: AI
  giscus_comments: true
  tabs: true
  pretty_table: true
  toc:
    sidebar: left
publishing:
  timeZone: Asia/Shanghai
  weekday: 1
  time: "08:00"
fileName: "{date}-{slug}.md"
figureFolder: "assets/img/{date}-{slug}"
opinion:
  word: Opinion
  marker: _
sectionLevel: 1
verbs: [推出, 发布, 宣布, 开源, 收购, 支持]
items: [list]
sections:
  - kind: reports
    title: 研究报告
    formerTitles: [技术研究/技术突破]
    shape: bold-title
  - kind: releases
    title: 产品&模型发布
    shape: verb-link
  - kind: investment
    title: 投资&商业
    shape: verb-link
    linkOptional: true
  - kind: papers
    title: 热点论文
    shape: bold-title
  - kind: reading
    title: 其他阅读
    shape: title
`;
