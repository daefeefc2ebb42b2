import type { Node } from "@tiptap/pm/model";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { schema } from "../../issue/schema/index.ts";
import { parseGfm } from "../dialect/gfm/index.ts";
import { parseKramdown } from "../dialect/kramdown/index.ts";
import { parseIssue } from "../index.ts";
import { nestInlines } from "../document/nesting.ts";
import { normaliseInlines } from "../normalise/inlines.ts";
import { printTrees, STYLES } from "./inline/print-trees.ts";
import { type LeafPlace, leafReads } from "./leaf.ts";
import { isPlainLeaf } from "./plain-leaf.ts";
import { createPrintContext } from "./print-context.ts";

const PLACES: readonly LeafPlace[] = ["paragraph", "heading", "item", "cell"];
const { link, strong, em, code } = schema.marks;
const LEAVES = {
  paragraph: schema.nodes.paragraph,
  heading: schema.nodes.heading,
  item: schema.nodes.paragraph,
  cell: schema.nodes.table_header,
};

/** What stands beside marks in real items, and what could give a mark another meaning. */
const charOf = (chars: string) => fc.constantFrom(...(chars.match(/./gu) ?? []));
const partArbitrary = fc.oneof(
  { weight: 24, arbitrary: charOf("甲乙ab1") },
  { weight: 12, arbitrary: charOf(" ，。：（）“”…—.,;'\"/?()%") },
  { weight: 1, arbitrary: charOf("-+=!*_[]#~`$&<>|{}\\^@:") },
  { weight: 1, arbitrary: fc.constantFrom("www.a.b", "http://a.b", "a@b.cc", "1.", "- ") },
);
const wordsArbitrary = fc
  .array(partArbitrary, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));

const addressArbitrary = fc.constantFrom(
  "https://a.example/x_y*z?q=1&copy=2#f",
  "https://a.example/x_y?q=1,2&b=%20#f!/;k",
  "http://a.example/a@b/__x__/--/~~z~~",
  "https://a.example/(x)",
  "/relative",
);

const oneInTen = fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0);
const inlineArbitrary: fc.Arbitrary<Node> = fc
  .record({
    words: wordsArbitrary,
    isBold: fc.boolean(),
    href: fc.option(addressArbitrary),
    other: fc.constantFrom(null, null, null, null, null, null, em, code),
    isBreak: oneInTen,
  })
  .map(({ words, isBold, href, other, isBreak }) =>
    isBreak
      ? schema.node(schema.nodes.soft_break)
      : schema.text(words, [
          ...(isBold ? [strong.create()] : []),
          ...(href === null ? [] : [link.create({ href })]),
          ...(other === null ? [] : [other.create()]),
        ]),
  );

/** One in three is emphasised as a whole, as opinions are. */
const leafArbitrary = fc
  .record({
    inlines: fc.array(inlineArbitrary, { minLength: 1, maxLength: 5 }),
    isOpinion: fc.nat(2).map((drawn) => drawn === 0),
  })
  .map(({ inlines, isOpinion }) =>
    isOpinion ? inlines.map((node) => node.mark(em.create().addToSet(node.marks))) : inlines,
  );

describe("a leaf that needs no reading back", () => {
  test.each(PLACES)("is read as it is meant by kramdown and by GitHub: %s", (place) => {
    const contexts = (["kramdown", "gfm"] as const).map((engine) =>
      createPrintContext(
        { ...defaultProfile(), engine },
        { kramdown: parseKramdown, gfm: parseGfm },
      ),
    );
    let plain = 0;
    fc.assert(
      fc.property(leafArbitrary, fc.constantFrom(...STYLES), (inlines, style) => {
        const inline = normaliseInlines(inlines, place === "item" ? "paragraph" : place);
        const leaf = LEAVES[place].create(null, inline);
        if (leaf.childCount === 0) return;
        const trees = nestInlines(leaf.children);
        const pieces = printTrees(trees, style, "kramdown", place === "cell" ? "| " : "");
        if (!isPlainLeaf(trees, pieces, "") || trees.every(({ mark }) => mark === null)) return;
        plain++;
        const text = pieces.map((piece) => piece.text).join("");
        for (const context of contexts)
          expect([text, leafReads(text, leaf, place, context, "both")]).toEqual([text, true]);
      }),
      { numRuns: 4000, seed: 20_261_129 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test.each([
    ["[**甲**](https://a.example/x)：乙", true],
    ["甲推出[乙 2](https://a.example/x)", true],
    ["甲**乙**丙**丁**", true],
    ["**甲**（乙）", true],
    ["甲 `b(2)` 乙", true],
    ["_看法：甲，见[乙](https://a.example)。_", true],
    ["_看法_：甲", false],
    ["甲 `b|c`", false],
    ["**甲。**乙", false],
    ["[甲](<https://a.example/a b>)", false],
    ['[甲](https://a.example "t")', false],
    ["www.a.example[甲](https://a.example)", false],
    ["甲_乙_", false],
  ])("is a line such as %s: %s", (text, isPlain) => {
    const leaf = parseIssue(text).doc.firstChild;
    const [style] = STYLES;
    if (!leaf || !style) throw new Error("nothing was read");
    const trees = nestInlines(leaf.children);
    expect(isPlainLeaf(trees, printTrees(trees, style, "kramdown"), "")).toBe(isPlain);
  });
});
