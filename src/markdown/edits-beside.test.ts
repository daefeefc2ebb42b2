import type { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../issue/profile/shipped-profiles.ts";
import { schema } from "../issue/schema/index.ts";
import { normalise, parseIssue, publishedHtml } from "./index.ts";
import { edited, itemOf, nodeAround, paragraphOf, placeOf } from "./testing/edited.ts";
import { engineReading } from "./testing/engine-readings.ts";
import { htmlOutline } from "./testing/html-outline.ts";

type Change = (tr: Transform) => void;

const deleted =
  (words: string, type: string): Change =>
  (tr) => {
    const { from, to } = nodeAround(tr.doc, words, type);
    tr.delete(from, to);
  };

const insertedAtTop =
  (make: () => ReturnType<typeof paragraphOf>): Change =>
  (tr) =>
    void tr.insert(0, make());

const heading = () => schema.node("heading", { level: 2 }, schema.text("标题"));

const intoList: Change = (tr) => {
  const { from, to } = nodeAround(tr.doc, "b", "paragraph");
  const [paragraph] = tr.doc.slice(from, to).content.content;
  if (paragraph) tr.replaceWith(from, to, schema.node("bullet_list", null, [itemOf(paragraph)]));
};

const indentSecond: Change = (tr) => {
  const list = tr.doc.firstChild;
  const [first, second] = list?.children ?? [];
  if (!list || !first || !second) return;
  const nested = first.copy(first.content.addToEnd(list.type.create(null, [second])));
  tr.replaceWith(1, 1 + first.nodeSize + second.nodeSize, nested);
};

const intoItem =
  (make: () => ReturnType<typeof paragraphOf>): Change =>
  (tr) =>
    void tr.insert(nodeAround(tr.doc, "a", "list_item").to - 1, make());

const emptyList = () => schema.node("bullet_list", null, [itemOf(paragraphOf())]);

const breakAfterA: Change = (tr) =>
  void tr.insert(placeOf(tr.doc, "a") + 1, schema.node("hard_break"));

const CASES: readonly [what: string, text: string, change: Change, expected: string][] = [
  [
    "indented code stays code when the block above it is deleted",
    "a\n\n    code\n",
    deleted("a", "paragraph"),
    "    code\n",
  ],
  [
    "a block above an indented one does not take its indentation",
    "  * a\n",
    insertedAtTop(heading),
    "## 标题\n\n  * a\n",
  ],
  [
    "a list does not take the code below it",
    "a\n\nb\n\n    code\n",
    intoList,
    "a\n\n- b\n\n```\ncode\n```\n",
  ],
  [
    "an item that is indented leaves the one above as it was",
    "- x <https://e.example>\n- a much longer second item with many words, bigger than the first\n",
    indentSecond,
    "- x <https://e.example>\n  - a much longer second item with many words, bigger than the first\n",
  ],
  [
    "an item with a bar that gets a second paragraph leaves the others as they were",
    "* a | b\n* c | d\n",
    intoItem(() => paragraphOf("second")),
    "* a | b\n\n  second\n* c | d\n",
  ],
  [
    "an empty item below words does not make them a heading",
    "- a\n",
    intoItem(emptyList),
    "- a\n\n  - \n",
  ],
  [
    "a break at the end of a heading does not part it from its attributes",
    "## a\n{: .no_toc}\n",
    breakAfterA,
    "## a\n{: .no_toc}\n",
  ],
  [
    "a link keeps its address when its definition is deleted",
    "[here][g]\n\n- [there][g]\n\n[g]: https://e.example\n",
    (tr) => void tr.delete(tr.doc.content.size - 24, tr.doc.content.size),
    "[here](https://e.example)\n\n- [there](https://e.example)\n",
  ],
  [
    "a link keeps its address when its definition is deleted and a letter is typed beside it",
    "[here][g] and one\n\n- [there][g] and two\n\n[g]: https://e.example\n",
    (tr) => {
      tr.delete(tr.doc.content.size - 24, tr.doc.content.size);
      for (const word of ["one", "two"]) {
        const at = placeOf(tr.doc, word);
        tr.replaceWith(at, at, schema.text("X", tr.doc.resolve(at).marks()));
      }
    },
    "[here](https://e.example) and Xone\n\n- [there](https://e.example) and Xtwo\n",
  ],
  [
    "an address that stands for itself stays so when both it and its words change",
    "* see **<https://e.example/a>** now\n",
    (tr) => {
      const at = placeOf(tr.doc, "https://e.example/a");
      const marks = tr.doc.nodeAt(at)?.marks ?? [];
      const href = "https://e.example/ab";
      const both = marks.map((mark) =>
        mark.type === schema.marks.link ? schema.mark("link", { ...mark.attrs, href }) : mark,
      );
      tr.replaceWith(at, at + href.length - 1, schema.text(href, both));
    },
    "* see **<https://e.example/ab>** now\n",
  ],
  [
    "a deleted item takes its number",
    "1. a\n2. b\n3. c\n",
    deleted("a", "list_item"),
    "1. b\n2. c\n",
  ],
  [
    "the numbers follow a new item",
    "1. a\n2. b\n3. c\n",
    (tr) => void tr.insert(1, itemOf(paragraphOf("new"))),
    "1. new\n2. a\n3. b\n4. c\n",
  ],
  [
    "the numbers follow an item that was cut in two",
    "1. a\n2. bb\n3. c\n",
    (tr) => void tr.split(placeOf(tr.doc, "bb") + 1, 2),
    "1. a\n2. b\n3. b\n4. c\n",
  ],
  [
    "numbers that are all the same stay so",
    "1. a\n1. bb\n1. c\n",
    (tr) => void tr.split(placeOf(tr.doc, "bb") + 1, 2),
    "1. a\n1. b\n1. b\n1. c\n",
  ],
  [
    "numbers that follow no rule stay while no item comes or goes",
    "1. a\n3. b\n7. c\n",
    (tr) => void tr.insert(placeOf(tr.doc, "b") + 1, schema.text("d")),
    "1. a\n3. bd\n7. c\n",
  ],
  [
    "the further lines of an item move with a longer number",
    "8. a\n9. b\n   - c\n",
    (tr) => void tr.insert(1, itemOf(paragraphOf("new"))),
    "8. new\n9. a\n10. b\n    - c\n",
  ],
];

describe.each(["kramdown", "gfm"] as const)("in %s", (engine) => {
  const profile = { ...defaultProfile(), engine };

  it.each(CASES)("%s", (_what, text, change, expected) => {
    expect(edited(text, change, engine)).toBe(expected);
    const reading = engineReading(expected)[engine === "gfm" ? "github" : "kramdown"];
    expect(htmlOutline(publishedHtml(parseIssue(expected, profile)))).toBe(
      htmlOutline(reading ?? ""),
    );
  });
});

it("a list whose links are defined elsewhere is in normal form", () => {
  const { doc } = parseIssue("- [a][x]\n\n[x]: https://e.example\n");
  const list = doc.firstChild;
  if (!list) throw new Error("no list");
  const changed = doc.copy(doc.content.replaceChild(0, list.type.create(null, list.content)));
  expect(normalise(changed, defaultProfile()).eq(doc)).toBe(true);
});
