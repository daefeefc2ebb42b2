import type { Transform } from "@tiptap/pm/transform";
import { describe, expect, test } from "vitest";
import { schema } from "../issue/schema/index.ts";
import { edited, placeOf } from "./testing/edited.ts";

/** Lists that only their markers part, as CommonMark does and kramdown does not. */
const LISTS = [
  "* eins\n+ x\n\n* zwei\n",
  "* eins\n\n+ x\n\n* zwei\n",
  "- eins\n+ zwei\n* c\n",
  "1. eins\n\n3) x\n\n2. zwei\n",
  "1. eins\n1) zwei\n",
  "- eins\n\n\n* zwei\n",
];

function typedBefore(text: string, words: readonly string[], engine: "gfm" | "kramdown"): string {
  const type = (tr: Transform, word: string): void => {
    const at = placeOf(tr.doc, word);
    tr.replaceWith(at, at, schema.text("字"));
  };
  return edited(text, (tr) => words.forEach((word) => type(tr, word)), engine);
}

const withLetter = (text: string, words: readonly string[]): string =>
  words.reduce((typed, word) => typed.replace(word, `字${word}`), text);

describe.each(["gfm", "kramdown"] as const)(
  "a letter in one of two lists that touch, in %s",
  (engine) => {
    test.each(LISTS)("leaves the other as it stands: %j", (text) => {
      for (const words of [["eins"], ["zwei"], ["eins", "zwei"]])
        expect(typedBefore(text, words, engine)).toBe(withLetter(text, words));
    });
  },
);

test("two lists become one where what stood between them is deleted", () => {
  const text = "- eins\n\nbetween\n\n* zwei\n";
  const without = (tr: Transform): void => {
    const at = placeOf(tr.doc, "between");
    tr.delete(at - 1, at + "between".length + 1);
  };
  expect(edited(text, without, "gfm")).toBe("- eins\n- zwei\n");
});
