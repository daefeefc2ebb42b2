import type { Node } from "@tiptap/pm/model";
import { Transform } from "@tiptap/pm/transform";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../issue/profile/shipped-profiles.ts";
import { schema } from "../../issue/schema/index.ts";
import { normalise, parseIssue, printIssue, withDoc } from "../index.ts";
import { publishesAlike } from "./publishes-alike.ts";

const FRAGMENTS = [
  "[标题](https://a.example/x_y)，",
  "**重点**：说明 ",
  "`a_b` 和 ",
  "_斜体_ 与 ",
  "普通的话，",
  "word words ",
  "\\*不是\\* ",
  "a * b ",
  "[x] 和 ",
  "2 < 3 ",
  "a_b_c ",
  "&amp; ",
  "换行\n接着，",
];
const KEYS = ["字", "a", " ", "*", "_", "[", "]", "`", "<", "(", ")", "~", "&", "!", "\\", "*粗*"];

const fragmentArbitrary = fc.constantFrom(...FRAGMENTS);
/** A paragraph that is too long for being read as often as its escapes are tried. */
const longArbitrary = fc
  .array(fragmentArbitrary, { minLength: 60, maxLength: 80 })
  .map((fragments) => `开头${fragments.join("").repeat(4)}结尾\n`);

function onlyLeaf(doc: Node): Node | null {
  return doc.childCount === 1 && doc.firstChild?.type === schema.nodes.paragraph
    ? doc.firstChild
    : null;
}

describe("a key in a long paragraph", () => {
  test("is read as it was typed, in both engines, and changes nothing far from it", () => {
    const gfm = { ...defaultProfile(), engine: "gfm" as const };
    fc.assert(
      fc.property(
        longArbitrary,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...KEYS),
        (text, where, key) => {
          const issue = parseIssue(text);
          const leaf = onlyLeaf(issue.doc);
          fc.pre(leaf !== null && text.length > 2000);
          const at = 2 + Math.floor(where * ((leaf?.content.size ?? 2) - 2));
          const tr = new Transform(issue.doc);
          tr.replaceWith(at, at, schema.text(key, issue.doc.resolve(at).marks()));
          const out = printIssue(withDoc(issue, tr.doc));
          const meant = onlyLeaf(normalise(tr.doc, issue.profile));
          const read = onlyLeaf(parseIssue(out).doc);
          expect(String(read)).toBe(String(meant));
          const before = onlyLeaf(parseIssue(text, gfm).doc);
          const elsewhere = onlyLeaf(parseIssue(out, gfm).doc);
          if (leaf && before && meant && publishesAlike(before, leaf))
            expect(elsewhere !== null && publishesAlike(elsewhere, meant)).toBe(true);
          expect(Math.abs(out.length - text.length)).toBeLessThan(30);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});
