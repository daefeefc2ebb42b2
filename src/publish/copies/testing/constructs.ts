import type { marks } from "../../../issue/schema/marks.ts";
import type { nodes } from "../../../issue/schema/nodes.ts";
import type { BecameKind } from "../report.ts";

/** Something that an issue can say, and the same words without it: what has no trace in a copy would make them one. */
export interface Construct {
  readonly says: string;
  readonly text: string;
  readonly without: string;
  /** What tells of it wherever it cannot be seen, though it would be told without it, too. */
  readonly covered?: readonly BecameKind[];
}

const TABLE = "| a | b |\n|---|---|\n| c | d |\n";

/** By the nodes and marks of the schema, so that a new one is asked for here; [] where one says nothing by itself. */
export const CONSTRUCTS: Readonly<
  Record<keyof typeof nodes | keyof typeof marks, readonly Construct[]>
> = {
  // The whole, and what holds sections together: headings say where they begin.
  doc: [],
  group: [],
  section: [],
  paragraph: [{ says: "where a paragraph ends", text: "one\n\ntwo\n", without: "one two\n" }],
  heading: [
    {
      says: "that it is a heading",
      text: "one\n\n## two\n\nthree\n",
      without: "one\n\ntwo\n\nthree\n",
    },
    {
      says: "that it opens a section",
      text: "a\n\n# b\n\nc\n",
      without: "a\n\n## b\n\nc\n",
      covered: ["heading-line"],
    },
    {
      says: "its level below the third",
      text: "#### a\n",
      without: "##### a\n",
      covered: ["heading-merged", "heading-lowered", "heading-line"],
    },
    { says: "where its line breaks", text: "# a<br>b\n", without: "# a b\n" },
  ],
  bullet_list: [{ says: "that it is a list", text: "- one\n- two\n", without: "one\n\ntwo\n" }],
  ordered_list: [
    { says: "that it is numbered", text: "1. one\n2. two\n", without: "- one\n- two\n" },
    {
      says: "its first number",
      text: '<ol start="3"><li>one</li></ol>\n',
      without: "<ol><li>one</li></ol>\n",
    },
    { says: "a list in it", text: "1. one\n   - two\n", without: "1. one\n\n- two\n" },
  ],
  list_item: [
    { says: "its box", text: "- [ ] one\n", without: "- one\n" },
    { says: "that its box is ticked", text: "- [x] one\n", without: "- [ ] one\n" },
    { says: "a list in it", text: "- one\n  - two\n", without: "- one\n- two\n" },
    {
      says: "how deep a list in it is",
      text: "- one\n  - two\n    - three\n",
      without: "- one\n  - two\n  - three\n",
    },
    {
      says: "a paragraph in it",
      text: "- one\n\n  two\n",
      without: "- one\n\ntwo\n",
      covered: ["list-lines"],
    },
    {
      says: "a quote in it",
      text: "- one\n\n  > two\n",
      without: "- one\n\n> two\n",
      covered: ["quote-marked"],
    },
  ],
  blockquote: [
    { says: "that it is a quote", text: "> one\n", without: "one\n" },
    { says: "a quote in it", text: "> one\n>\n> > two\n", without: "> one\n>\n> two\n" },
  ],
  code_block: [
    { says: "that it is code", text: "~~~\none\n~~~\n", without: "one\n" },
    {
      says: "its language",
      text: "~~~js\none\n~~~\n",
      without: "~~~\none\n~~~\n",
      covered: ["code-fixed", "code-plain"],
    },
    { says: "where its lines end", text: "~~~\none\ntwo\n~~~\n", without: "~~~\none two\n~~~\n" },
    { says: "its blanks", text: "~~~\none   two\n~~~\n", without: "~~~\none two\n~~~\n" },
  ],
  horizontal_rule: [
    { says: "that it divides", text: "one\n\n---\n\ntwo\n", without: "one\n\ntwo\n" },
    {
      says: "that it divides an item",
      text: "<ul><li>one<hr>two</li></ul>\n",
      without: "<ul><li>one<br>two</li></ul>\n",
    },
  ],
  table: [
    { says: "that it is a table", text: TABLE, without: "a b\n\nc d\n" },
    {
      says: "that it has a head",
      text: TABLE,
      without: "| a | b |\n| c | d |\n",
      covered: ["table-head-made", "table-listed"],
    },
  ],
  table_row: [
    {
      says: "where a row ends",
      text: `${TABLE}| e | f |\n`,
      without: `${TABLE.trimEnd()} e | f |\n`,
    },
  ],
  table_header: [
    {
      says: "where its words stand",
      text: TABLE.replace("---|\n", "--:|\n"),
      without: TABLE,
      covered: ["table-listed"],
    },
    {
      says: "where its line breaks",
      text: TABLE.replace("a", "a<br>x"),
      without: TABLE.replace("a", "a x"),
    },
  ],
  table_cell: [
    {
      says: "where its words stand",
      text: TABLE.replace("|---|\n", "|:-:|\n"),
      without: TABLE,
      covered: ["table-listed"],
    },
    {
      says: "where its words stand on the left",
      text: TABLE.replace("|---|\n", "|:--|\n"),
      without: TABLE.replace("|---|\n", "|--:|\n"),
      covered: ["table-listed"],
    },
    {
      says: "code with a bar",
      text: TABLE.replace("d", "`x|y`"),
      without: TABLE.replace("d", "x\\|y"),
    },
    {
      says: "cells beside an empty one",
      text: TABLE.replace("c", " "),
      without: TABLE.replace("c", "d").replace("| d |\n", "|  |\n"),
      covered: ["table-listed"],
    },
  ],
  figure: [
    {
      says: "its caption",
      text: '{% include figure.liquid path="a.png" alt="x" caption="y" %}\n',
      without: '{% include figure.liquid path="a.png" alt="x" %}\n',
    },
    {
      says: "its title",
      text: '{% include figure.liquid path="a.png" alt="x" title="y" %}\n',
      without: '{% include figure.liquid path="a.png" alt="x" %}\n',
    },
    {
      says: "that two stand side by side",
      text: "![x](/a.png) ![y](/b.png)\n",
      without: "![x](/a.png)\n\n![y](/b.png)\n",
    },
  ],
  source_block: [
    { says: "a formula", text: "$$\nx^2\n$$\n", without: "x^2\n" },
    { says: "a note", text: "a[^1]\n\n[^1]: b\n", without: "a\n\nb\n" },
    { says: "what an abbreviation is short for", text: "AB\n\n*[AB]: Able\n", without: "AB\n" },
    { says: "what a term is", text: "one\n: two\n", without: "one\n\ntwo\n" },
    { says: "what Liquid says", text: "{% youtube x %}\n\none\n", without: "one\n" },
    { says: "the look of HTML", text: '<p style="color:red">one</p>\n', without: "<p>one</p>\n" },
    { says: "a drawing", text: "<svg><text>one</text></svg>\n", without: "<p>one</p>\n" },
  ],
  text: [{ says: "its words", text: "one two\n", without: "one\n" }],
  // Published as white space, which is what stands for it.
  soft_break: [],
  hard_break: [{ says: "where a line ends", text: "one<br>two\n", without: "one two\n" }],
  image: [
    { says: "its picture", text: "one ![x](/a.png)\n", without: "one x\n" },
    { says: "its alt text", text: "one ![x](/a.png)\n", without: "one ![](/a.png)\n" },
    { says: "its title", text: 'one ![x](/a.png "y")\n', without: "one ![x](/a.png)\n" },
    { says: "its link", text: "[![x](/a.png)](https://a.example)\n", without: "![x](/a.png)\n" },
    {
      says: "its title, of a drawing in a link",
      text: '[![x](/a.svg "y")](https://a.example)\n',
      without: "[![x](/a.svg)](https://a.example)\n",
    },
    {
      says: "one written in the issue",
      text: "one ![x](data:image/png;base64,AA==)\n",
      without: "one x\n",
    },
  ],
  inline_source: [
    { says: "raised letters", text: "x<sup>2</sup>\n", without: "x2\n" },
    { says: "raised letters that have no sign", text: "x<sup>中</sup>\n", without: "x中\n" },
    { says: "lowered letters", text: "H<sub>2</sub>O\n", without: "H2O\n" },
    { says: "lowered letters that have no sign", text: "x<sub>中</sub>\n", without: "x中\n" },
    { says: "an underline", text: "one <u>two</u>\n", without: "one two\n" },
    { says: "a key", text: "one <kbd>two</kbd>\n", without: "one two\n" },
    { says: "marked words", text: "one <mark>two</mark>\n", without: "one two\n" },
    { says: "how characters are read", text: "<ruby>漢<rt>kan</rt></ruby>\n", without: "漢kan\n" },
    { says: "a formula in a line", text: "one $$x$$\n", without: "one x\n" },
    { says: "Liquid in a line", text: "one {% include x.html %}\n", without: "one\n" },
    { says: "the look of words", text: "one *two*{: .red}\n", without: "one *two*\n" },
  ],
  link: [
    { says: "where it leads", text: "[one](https://a.example)\n", without: "one\n" },
    {
      says: "its title",
      text: '[one](https://a.example "two")\n',
      without: "[one](https://a.example)\n",
    },
    { says: "a place of the page", text: "[one](#two)\n", without: "one\n" },
    {
      says: "two links that touch",
      text: "[one](https://a.example)[two](https://a.example)\n",
      without: "[onetwo](https://a.example)\n",
    },
  ],
  strong: [{ says: "that words are bold", text: "one **two**\n", without: "one two\n" }],
  em: [{ says: "that words are emphasised", text: "one *two*\n", without: "one two\n" }],
  strike: [{ says: "that words are struck out", text: "one ~~two~~\n", without: "one two\n" }],
  code: [{ says: "that words are code", text: "one `two`\n", without: "one two\n" }],
};
