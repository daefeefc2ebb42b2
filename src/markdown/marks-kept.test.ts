import { describe, expect, it } from "vitest";
import type { Transform } from "@tiptap/pm/transform";
import { schema } from "../issue/schema/index.ts";
import { edited, itemOf, linkTo, nodeAround, paragraphOf, placeOf } from "./testing/edited.ts";
import { engineReading } from "./testing/engine-readings.ts";
import { htmlOutline } from "./testing/html-outline.ts";

const RFC = linkTo("https://e.example/1", "[RFC]: Rework the scheduler");

const marked =
  (words: string, mark: ReturnType<typeof schema.mark>) =>
  (tr: Transform): void => {
    const at = placeOf(tr.doc, words);
    tr.addMark(at, at + words.length, mark);
  };

const inserted =
  (after: string, ...nodes: ReturnType<typeof paragraphOf>[]) =>
  (tr: Transform): void =>
    void tr.insert(placeOf(tr.doc, after) + after.length, nodes);

const CASES: readonly [
  what: string,
  text: string,
  change: (tr: Transform) => void,
  markdown: string,
  html: string,
][] = [
  [
    "a link whose words look like a definition, as an item",
    "* one\n* two\n",
    (tr) => void tr.insert(nodeAround(tr.doc, "one", "list_item").to, itemOf(paragraphOf(RFC))),
    "* one\n* [[RFC]\\: Rework the scheduler](https://e.example/1)\n* two\n",
    '<ul><li>one</li><li><a href="https://e.example/1">[RFC]: Rework the scheduler</a></li><li>two</li></ul>',
  ],
  [
    "a link whose words look like a definition, as a paragraph",
    "",
    (tr) => void tr.insert(0, paragraphOf(RFC)),
    "[[RFC]\\: Rework the scheduler](https://e.example/1)\n",
    '<p><a href="https://e.example/1">[RFC]: Rework the scheduler</a></p>',
  ],
  [
    "a link whose words look like a footnote's mark",
    "see 1 and ^1\n",
    marked("^1", schema.mark("link", { href: "https://e.example/" })),
    "see 1 and [&#94;1](https://e.example/)\n",
    '<p>see 1 and <a href="https://e.example/">^1</a></p>',
  ],
  [
    "a link's title with both kinds of quotes, a backslash and a bar",
    "a\n",
    inserted("a", linkTo("https://e.example/x", "b", `"It's" \\ | c\\d`)),
    'a[b](https://e.example/x "&quot;It\'s&quot; &#92; &#124; c&#92;d")\n',
    `<p>a<a href="https://e.example/x" title="&quot;It's&quot; \\ | c\\d">b</a></p>`,
  ],
  [
    "words that look like tags",
    "用标签\n",
    inserted("用", schema.text("<think>推理</think>")),
    "用\\<think>推理\\</think>标签\n",
    "<p>用&lt;think&gt;推理&lt;/think&gt;标签</p>",
  ],
  [
    "bold over an address that links itself",
    "see <https://e.example/a> now\n",
    marked("https://e.example/a", schema.mark("strong")),
    "see **<https://e.example/a>** now\n",
    '<p>see <strong><a href="https://e.example/a">https://e.example/a</a></strong> now</p>',
  ],
];

describe.each(["kramdown", "gfm"] as const)("in %s", (engine) => {
  it.each(CASES)("%s is published by both engines", (_what, text, change, markdown, html) => {
    expect(edited(text, change, engine)).toBe(markdown);
    const { kramdown, github } = engineReading(markdown);
    expect(htmlOutline(kramdown ?? "")).toBe(htmlOutline(html));
    expect(htmlOutline(github)).toBe(htmlOutline(html));
  });
});

it("bold that GFM cannot say leaves out its punctuation, and kramdown has it", () => {
  const bold = marked("标题：", schema.mark("strong"));
  const [kramdown, gfm] = ["**标题：**内容\n", "**标题**：内容\n"];
  expect(edited("标题：内容\n", bold)).toBe(kramdown);
  expect(edited("标题：内容\n", bold, "gfm")).toBe(gfm);
  expect(engineReading(kramdown).kramdown).toContain("<strong>标题：</strong>内容");
  expect(engineReading(kramdown).github).toContain("**标题：**内容");
  expect(engineReading(gfm).github).toContain("<strong>标题</strong>：内容");
});
