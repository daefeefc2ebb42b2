import type { LeafToken } from "../../origin/leaf-tokens.ts";
import type { Splice } from "./splice.ts";

const PLAIN = /^[\p{L}\p{N}，。、；：？！（）《》“”‘’…—]*$/u;
const LETTER = /^\p{L}$/u;

/** What in a leaf's words makes the words around it part of more than themselves (a tag, an entity, an address). */
const FAR_REACHING = /[<{&[\]|$@^]|:\/\/|www\./;

/**
 * Whether an edit needs no reading back: plain characters taken from or put between letters of one run of words, in a
 * leaf where nothing reaches over words.
 */
export function isHarmless(text: string, tokens: readonly LeafToken[], splice: Splice): boolean {
  const { words, from, to } = splice;
  if (!words || !PLAIN.test(words.removed) || !PLAIN.test(words.added)) return false;
  const run = tokens.find((token) => token.from < from && token.to > to);
  if (run?.kind !== "words" || !run.literal) return false;
  if (!LETTER.test(text[from - 1] ?? "") || !LETTER.test(text[to] ?? "")) return false;
  return tokens.every(
    (token) =>
      token.kind !== "words" ||
      !token.literal ||
      token.inCode ||
      !FAR_REACHING.test(text.slice(token.from, token.to)),
  );
}
