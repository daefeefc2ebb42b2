/** The same weekly in English. */
export const weeklyEn = `id: weekly-en
name: Weekly Links
language: en
engine: kramdown
title: "Weekly Links {number}: {headline}"
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
  timeZone: Europe/London
  weekday: 1
  time: "08:00"
fileName: "{date}-{slug}.md"
figureFolder: "assets/img/{date}-{slug}"
opinion:
  word: Opinion
  marker: _
sectionLevel: 1
verbs: [released, launched, announced, open-sourced, acquired, supports]
items: [list]
sections:
  - kind: reports
    title: Reports
    formerTitles: [Research]
    shape: bold-title
  - kind: releases
    title: Products and models
    formerTitles: [Releases]
    shape: verb-link
  - kind: investment
    title: Investment and business
    shape: verb-link
    linkOptional: true
  - kind: papers
    title: Papers
    shape: bold-title
  - kind: reading
    title: Other reading
    formerTitles: [Reading]
    shape: title
`;
