/** An example: a brief about a programming language on Jekyll, with sections as third-level headings. */
export const languageBrief = `id: language-brief
name: Language Brief
language: en
engine: kramdown
title: "Issue #{number}"
frontMatter: |
  layout: post
  title: ! 'Issue #{number}'
  author: editor
publishing:
  timeZone: America/Los_Angeles
  weekday: 4
  time: "09:00"
fileName: "{date}-issue-{number}.md"
figureFolder: "assets/images/issue-{number}"
opinion:
  word: Opinion
  marker: _
sectionLevel: 3
verbs: [merged, announced, released, implemented, fixed, introduced]
items: [list, paragraph]
sections:
  - kind: releases
    title: News and community
    formerTitles: [Community, News]
    shape: lead-in
    linkOptional: true
  - kind: other
    title: Starter tasks
    shape: title
  - kind: other
    title: Commits and pull requests
    shape: lead-in
  - kind: papers
    title: Accepted proposals
    formerTitles: [Proposals]
    shape: title
  - kind: papers
    title: Returned proposals
    formerTitles: [Rejected proposals, Deferred proposals]
    shape: title
  - kind: papers
    title: Proposals in review
    shape: title
  - kind: reading
    title: Forums
    formerTitles: [Swift Forums, Mailing lists]
    shape: lead-in
  - kind: reading
    title: Podcasts
    formerTitles: [Swift Unwrapped]
    shape: lead-in
  - kind: reading
    title: Finally
    shape: lead-in
    linkOptional: true
`;
