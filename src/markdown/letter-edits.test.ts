import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import { type Issue, parseIssue, printIssue, withDoc } from "./index.ts";
import { schema } from "../issue/schema/index.ts";
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

  const typed = (text: string, before: string, letter = "字"): string => {
    const issue = parseIssue(text);
    let at = -1;
    issue.doc.descendants((node, pos) => {
      const found = node.text?.indexOf(before) ?? -1;
      if (at < 0 && found >= 0) at = pos + found + before.length;
    });
    return printIssue(
      withDoc(issue, new Transform(issue.doc).insert(at, marked(issue, at, letter)).doc),
    );
  };
  const marked = ({ doc }: Issue, at: number, letter: string): Node =>
    schema.text(letter, doc.nodeAt(at)?.marks ?? []);

  test.each([
    [
      "a reference keeps its label",
      "[甲 乙]，[丙]\n\n[甲 乙]: /a\n[丙]: /b\n",
      "甲",
      "[甲字 乙][甲 乙]，[丙]",
    ],
    [
      "an autolink follows its words",
      "见 <https://a.com/b> _词_\n",
      "a.com",
      "见 <https://a.com字/b> _词_",
    ],
    ["one run changes its marker", "_甲_ x_y_ _em_ _乙_\n", "em", "_甲_ x_y_ *em*字 _乙_"],
    [
      "code keeps what follows its fence",
      "```python{% raw %}\nx\ny\n```\n{% endraw %}\n",
      "x",
      "```python{% raw %}\nx字\ny\n```",
    ],
    [
      "indented code may hold fences",
      "a\n\n    ```\n    x\n    ```\n",
      "x",
      "    ```\n    x字\n    ```",
    ],
    [
      "a lazy line of a quote escapes only itself",
      "> a\nb\n>\n> - c\nd\n",
      "a",
      "> a字\nb\n>\n> - c\nd",
    ],
  ])("%s", (_name, text, before, line) => {
    expect(typed(text, before)).toContain(line);
  });

  test("a lazy line that begins with < is escaped, and the quote stays as it is", () => {
    const issue = parseIssue("> a\nbc d.\n>\n> - e\nf\n");
    const at = 2 + "a".length + 1;
    const { doc } = new Transform(issue.doc).insert(at, schema.text("<"));
    expect(printIssue(withDoc(issue, doc))).toBe("> a\n\\<bc d.\n>\n> - e\nf\n");
  });
});
