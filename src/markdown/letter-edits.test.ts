import { describe, expect, test } from "vitest";
import { parseIssue } from "./index.ts";
import { letterPlaces, tryEdit } from "./testing/letter-edits.ts";
import { sharedPosts } from "./testing/shared-posts.ts";

const FIXTURE = `---\r
layout: post\r
---\r
\r
开头 \\*不是\\*强调 &amp; **粗体**和_斜体_，[链接](https://a.com "t")。\r
软换行\r
\r
# 研究 #\r
\r
*  甲 \`码\`\r
*  乙\r
   续行\r
\r
> 引文\r
> 第二行\r
\r
| a | b |\r
|---|---|\r
| 甲 | 乙乙 |\r
\r
\`\`\`js\r
let x;\r
\`\`\`\r
`;

describe("one letter", () => {
  test("changes exactly itself, anywhere in a file with CRLF, escapes, quotes, a table and code", () => {
    const issue = parseIssue(FIXTURE);
    const inexact = letterPlaces(issue.doc, "字")
      .map((edit) => ({ edit, outcome: tryEdit(issue, edit) }))
      .filter(({ outcome }) => !outcome.exact);
    // Words of one letter that lose their only one lose their marks with it, and an entity goes as a whole;
    // without the letter before it, `_` would open emphasis.
    expect(inexact.map(({ outcome }) => [outcome.removed, outcome.added])).toEqual([
      ["\\*", ""],
      ["\\*", ""],
      ["&amp;", ""],
      ["和_斜体", "_斜体\\"],
      ["`码`", ""],
    ]);
  });

  test("changes exactly itself in real posts, but for what cannot stand alone", () => {
    let seed = 1;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return Math.floor(seed / 65_536) % below;
    };
    let total = 0;
    let exact = 0;
    for (const { text } of sharedPosts()) {
      const issue = parseIssue(text);
      const places = letterPlaces(issue.doc, "x");
      const edit = places[random(Math.max(1, places.length))];
      if (!edit) continue;
      total++;
      if (tryEdit(issue, edit).exact) exact++;
    }
    expect(exact).toBeGreaterThanOrEqual(Math.floor(total * 0.98));
  }, 60_000);
});
