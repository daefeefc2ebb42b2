import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Engine } from "../issue/profile/profile.ts";
import { schema } from "../issue/schema/index.ts";
import { normalise, parseIssue, printIssue, withDoc } from "./index.ts";
import { edited, nodeAround, placeOf } from "./testing/edited.ts";

const ENGINES: readonly Engine[] = ["kramdown", "gfm"];

/** Lines of a paragraph, each written in a way that Galley itself would not choose. */
const LINES = [
  "a _em_ b __bold__ c",
  "x &nbsp; y &copy; z",
  "1 \\* 2 \\_ 3 \\~ a",
  "[t]( <http://a.test/b c> 'q' ) u",
  '![i](u "t") and <http://a.test>',
  "a `` c `` d",
  "[ref][r] and [r]",
  "ends with two blanks  ",
  "a<br>b <b>c</b> d",
  "tab\tand  two  blanks",
  "***x** y* z",
  "{{ site.x }} y",
  "  indented",
  "中。",
];

/** The text with a letter typed before each of these words. */
function typedBefore(text: string, words: readonly string[], engine: Engine): string {
  return edited(
    text,
    (tr) => {
      for (const word of words) replaceAt(tr, placeOf(tr.doc, word), 0, "字");
    },
    engine,
  );
}

function replaceAt(tr: Transform, at: number, length: number, words: string): void {
  tr.replaceWith(at, at + length, schema.text(words, tr.doc.resolve(at).marks()));
}

describe.each(ENGINES)("two edits of one paragraph in %s", (engine) => {
  test.each(LINES)("leave the line between as it stands: %s", (line) => {
    const text = `eins first\n${line}\nlast zwei\n\n[r]: http://r.test\n`;
    expect(typedBefore(text, ["first", "zwei"], engine)).toBe(
      text.replace("first", "字first").replace("zwei", "字zwei"),
    );
  });

  test.each(LINES)("leave the line between as it stands, in a quote within an item: %s", (line) => {
    const text = `* one\n* > eins first\n  > ${line.trim()}\n  > last zwei\n\n[r]: http://r.test\n`;
    expect(typedBefore(text, ["first", "zwei"], engine)).toBe(
      text.replace("first", "字first").replace("zwei", "字zwei"),
    );
  });

  test.each(LINES)("leave the words between as they stand: %s", (line) => {
    const text = `eins first ${line.trim()} last zwei\n\n[r]: http://r.test\n`;
    expect(typedBefore(text, ["first", "zwei"], engine)).toBe(
      text.replace("first", "字first").replace("zwei", "字zwei"),
    );
  });

  test("leave what stands between two words that were made bold", () => {
    const text = "eins and _em_ &nbsp; \\* and zwei ends\n";
    const bold = (tr: Transform, word: string): void => {
      const at = placeOf(tr.doc, word);
      tr.addMark(at, at + word.length, schema.mark("strong"));
    };
    const change = (tr: Transform): void => {
      bold(tr, "eins");
      bold(tr, "zwei");
    };
    expect(edited(text, change, engine)).toBe("**eins** and _em_ &nbsp; \\* and **zwei** ends\n");
  });

  test("leave a letter whole of which only one half differs", () => {
    const change = (tr: Transform): void => {
      for (const [old, other] of [
        ["😀", "😁"],
        ["😂", "😃"],
      ] as const) {
        const at = placeOf(tr.doc, old);
        replaceAt(tr, at, old.length, other);
      }
    };
    expect(edited("one 😀 _em_ and two 😂 end\n", change, engine)).toBe(
      "one 😁 _em_ and two 😃 end\n",
    );
  });
});

test("a letter in an underlined heading of several lines leaves the others as they stand", () => {
  const text = "eins _em_ &nbsp;\n__x__ mid\nzwei\n====\n";
  for (const words of [["eins"], ["zwei"], ["mid"], ["eins", "zwei"]])
    expect(typedBefore(text, words, "gfm")).toBe(
      words.reduce((typed, word) => typed.replace(word, `字${word}`), text),
    );
});

test("an underlined heading of several lines is one line where its level has no line below", () => {
  const deeper = (tr: Transform): void => {
    tr.setNodeMarkup(nodeAround(tr.doc, "zwei", "heading").from, null, { level: 3 });
  };
  expect(edited("eins _em_\nzwei\n----\n", deeper, "gfm")).toBe("### eins _em_ zwei\n");
});

const FRAGMENTS = [
  "[标题](https://a.example/x_y)，",
  "**重点**：说明 ",
  "`a_b` 和 ",
  "_斜体_ 与 ",
  "普通的话，",
  "\\*不是\\* ",
  "a * b ",
  "2 < 3 ",
  "&amp; ",
  "换行\n接着，",
  "结束。\n",
];
const KEYS = ["字", "a", " ", "*", "_", "[", "]", "`", "<", "~", "&", "\\", "*粗*"];

const paragraphArbitrary = fc
  .array(fc.constantFrom(...FRAGMENTS), { minLength: 3, maxLength: 30 })
  .map((fragments) => `开头${fragments.join("")}结尾\n`);

const editsArbitrary = (keys: readonly string[]) =>
  fc.array(
    fc.record({
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      key: fc.constantFrom(...keys),
      removes: fc.nat(2),
    }),
    { minLength: 2, maxLength: 4 },
  );

type Edits = readonly { readonly where: number; readonly key: string; readonly removes: number }[];

function onlyLeaf(doc: Node): Node | null {
  return doc.childCount === 1 && doc.firstChild?.type === schema.nodes.paragraph
    ? doc.firstChild
    : null;
}

function changed(doc: Node, edits: Edits): Node {
  const tr = new Transform(doc);
  for (const { where, key, removes } of edits) {
    const { size } = tr.doc.content;
    const at = 2 + Math.floor(where * (size - 3));
    replaceAt(tr, at, Math.min(size - 1 - at, removes), key);
  }
  return tr.doc;
}

describe("several edits of one paragraph", () => {
  test("are read as they were typed", () => {
    fc.assert(
      fc.property(paragraphArbitrary, editsArbitrary(KEYS), (text, edits) => {
        const issue = parseIssue(text);
        fc.pre(onlyLeaf(issue.doc) !== null);
        const doc = changed(issue.doc, edits);
        const read = parseIssue(printIssue(withDoc(issue, doc))).doc;
        expect(String(read)).toBe(String(normalise(doc, issue.profile)));
      }),
      { numRuns: 300 },
    );
  });

  test("of plain letters change the lines that they are typed in alone", () => {
    fc.assert(
      fc.property(paragraphArbitrary, editsArbitrary(["鹭", "Q"]), (text, edits) => {
        const issue = parseIssue(text);
        fc.pre(onlyLeaf(issue.doc) !== null);
        const typed = edits.map((edit) => ({ ...edit, removes: 0 }));
        const out = printIssue(withDoc(issue, changed(issue.doc, typed)));
        const [before, after] = [text.split("\n"), out.split("\n")];
        expect(after).toHaveLength(before.length);
        for (const [at, line] of after.entries())
          if (!/[鹭Q]/.test(line)) expect(line).toBe(before[at]);
      }),
      { numRuns: 300 },
    );
  });
});
