/** A file to open: what a chooser gives, and what tests compare with. */
export interface IssueFile {
  readonly name: string;
  readonly text: string;
}

const HEAD = `---
layout: post
title: "Weekly Links 3: Small models"
date: 2026-01-05T08:00:00+08:00
tags:
  - AI
  - Weekly
categories: AI
---
`;

/** An issue of the English weekly that comes with Galley, with this body. */
export function issueFile(body: string, name = "2026-01-05-small-models.md"): IssueFile {
  return { name, text: `${HEAD}\n${body}` };
}

/** Two sections with items, and an introduction. */
export const TWO_SECTIONS = `An introduction.

# Reports

- First report
- Second report
- Third report

# Papers

- First paper
- Second paper
`;

/** Sections that links can be sent between, each with an item of its own form. */
export const THREE_SECTIONS = `# Products and models

- Acme [released](https://acme.example/one)One, a start

# Papers

- [**Old paper**](https://arxiv.org/abs/2510.00001): read last week

# Other reading

- [An essay](https://essays.example/a): long
`;

/** Two sections with what copies for other places make something else of. */
export const COPIED = `# Reports

- [First report](https://lab.example/first): what it says
- [An article](https://mp.weixin.qq.com/s/abc) of an account

| Size | Memory |
| --- | --- |
| 2B | 1.4 GB |

# Papers

- [First report](https://lab.example/first) again
`;

/** The body of a file: what stands below its front matter. */
export function bodyOf(text: string): string {
  const end = text.indexOf("\n---\n", 3);
  return text.slice(end + "\n---\n".length).replace(/^\n/, "");
}
