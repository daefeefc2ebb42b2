import type { Mark, Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { schema } from "../../issue/schema/index.ts";

/** Words of every kind that stand beside marks: Chinese, Latin, digits, both kinds of punctuation, blanks. */
const WORDS = fc.constantFrom(
  "研究",
  "重点",
  "Kimi",
  "word",
  "42",
  "，",
  "。",
  "（",
  "）",
  "“词”",
  ", ",
  ".",
  "!",
  "(x)",
  "'s",
  " ",
  "  ",
  "é",
  "🙂",
);

/** What plain words may hold that Markdown, Liquid or HTML would take for something else. */
const HOSTILE = fc.constantFrom(
  "1. ",
  "2) ",
  "- ",
  "+ ",
  "* ",
  "# ",
  "#",
  "> ",
  "|",
  " | ",
  ": ",
  "{%",
  "{% if %}",
  "{{ x }}",
  "{: .a}",
  "{#id}",
  "<x",
  "<x>",
  "<div>",
  "</p>",
  "<!--",
  "$$",
  "$$x$$",
  "_",
  "__",
  "*",
  "**",
  "~~",
  "`",
  "``",
  "[",
  "]",
  "[a](b)",
  "![",
  "[^1]",
  "\\",
  "\\*",
  "&amp;",
  "&#42;",
  "&",
  "---",
  "===",
  "```",
  "^",
  "https://a.com/x",
  "*[A]: b",
);

const ADDRESSES = fc.constantFrom(
  "https://a.com/x",
  "https://a.com/x_(y)",
  "https://a.com/(y",
  "https://a.com/a b",
  "https://zh.example/中文/路",
  "https://a.com/?a=1&b=2*3_4",
  "/path",
  "#top",
  "https://a.com/[x]|y",
);

const markArbitrary: fc.Arbitrary<Mark> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("strong", "em", "strike", "code").map((type) => schema.mark(type)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ADDRESSES, fc.option(fc.constantFrom("title", 'a "b"', "c'd"), { freq: 4, nil: null }))
      .map(([href, title]) => schema.mark("link", { href, title })),
  },
);

const marksArbitrary = fc
  .array(markArbitrary, { maxLength: 3 })
  .map((marks) => marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []));

const inlineArbitrary: fc.Arbitrary<Node> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.array(fc.oneof({ weight: 4, arbitrary: WORDS }, { weight: 1, arbitrary: HOSTILE }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: marksArbitrary },
        ),
      )
      .map(([words, marks]) => schema.text(words.join(""), marks)),
  },
  { weight: 1, arbitrary: fc.constant(schema.node("soft_break")) },
  { weight: 1, arbitrary: fc.constant(schema.node("hard_break")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(ADDRESSES, fc.constantFrom("", "alt", "图"))
      .map(([src, alt]) => schema.node("image", { src, alt })),
  },
);

const inlinesArbitrary = fc.array(inlineArbitrary, { maxLength: 5 });

const leafArbitrary: fc.Arbitrary<Node> = fc.oneof(
  {
    weight: 6,
    arbitrary: inlinesArbitrary.map((inlines) => schema.node("paragraph", null, inlines)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), inlinesArbitrary)
      .map(([level, inlines]) => schema.node("heading", { level }, inlines)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "js"),
        fc.array(fc.constantFrom("a", "", "  b", "```", "# c", "- d", "~~~"), { maxLength: 4 }),
      )
      .map(([info, lines]) => {
        const code = lines.join("\n");
        return schema.node("code_block", { info }, code === "" ? [] : [schema.text(code)]);
      }),
  },
  { weight: 1, arbitrary: fc.constant(schema.node("horizontal_rule")) },
  { weight: 1, arbitrary: fc.constant(null).chain(() => tableArbitrary) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom("/assets/img/a.png", "/assets/img/b c.png"), { maxLength: 2 })
      .map((paths) =>
        schema.node("figure", {
          images: paths.map((path) => ({ path, attributes: [["alt", '图 "1"']] })),
        }),
      ),
  },
);

const tableArbitrary: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(
      fc.array(fc.array(inlineArbitrary, { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.boolean(),
  )
  .map(([rows, hasHeader]) =>
    schema.node(
      "table",
      null,
      rows.map((row, at) =>
        schema.node(
          "table_row",
          null,
          row.map((cell) =>
            schema.node(hasHeader && at === 0 ? "table_header" : "table_cell", null, cell),
          ),
        ),
      ),
    ),
  );

const { block: blockArbitrary } = fc.letrec<{ block: Node; item: Node }>((tie) => ({
  item: fc
    .tuple(
      fc.boolean(),
      fc.option(fc.boolean(), { freq: 5, nil: null }),
      inlinesArbitrary,
      fc.array(tie("block"), { maxLength: 2 }),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([loose, checked, words, blocks, odd]) =>
      schema.node("list_item", { loose, checked }, [
        ...(odd === 0 && blocks.length > 0 ? [] : [schema.node("paragraph", null, words)]),
        ...blocks,
      ]),
    ),
  block: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leafArbitrary,
    fc
      .array(tie("item"), { minLength: 1, maxLength: 3 })
      .map((items) => schema.node("bullet_list", null, items)),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.array(tie("item"), { minLength: 1, maxLength: 3 }))
      .map(([start, items]) => schema.node("ordered_list", { start }, items)),
    fc
      .array(tie("block"), { minLength: 1, maxLength: 3 })
      .map((blocks) => schema.node("blockquote", null, blocks)),
  ),
}));

/** Any document of the schema, hostile words, misplaced blanks and blocks that Markdown cannot hold side by side included. */
export const documentArbitrary: fc.Arbitrary<Node> = fc
  .tuple(
    fc.array(blockArbitrary, { maxLength: 4 }),
    fc.array(fc.tuple(inlinesArbitrary, fc.array(blockArbitrary, { maxLength: 3 })), {
      maxLength: 2,
    }),
  )
  .map(([blocks, sections]) =>
    schema.node("doc", null, [
      ...blocks,
      ...sections.map(([title, inside]) =>
        schema.node("section", null, [schema.node("heading", { level: 1 }, title), ...inside]),
      ),
    ]),
  );

/** A paragraph of any inline content, alone in a document. */
export const paragraphArbitrary: fc.Arbitrary<Node> = inlinesArbitrary.map((inlines) =>
  schema.node("doc", null, [schema.node("paragraph", null, inlines)]),
);
