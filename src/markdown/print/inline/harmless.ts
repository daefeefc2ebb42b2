import type { LeafToken } from "../../origin/leaf-tokens.ts";
import type { Splice } from "./splice.ts";

const PLAIN = /^[\p{L}\p{N}，。、；：？！（）《》“”‘’…—]*$/u;

/** What may stand beside plain words without meaning anything there. */
const BESIDE = /^[\p{L}\p{N} ,，。、；：？！（）《》“”‘’…—]$/u;

/** What in a leaf's words makes the words around it part of more than themselves (a tag, an entity, an address). */
const FAR_REACHING = /[<{&[\]|$@^]|:\/\/|www\./;

/**
 * Whether an edit exchanges plain characters among such, within one run of words and away from the line's beginning.
 * Where nothing in the leaf `reachesFar`, it needs no reading back.
 */
export function isPlain(text: string, tokens: readonly LeafToken[], splice: Splice): boolean {
  const { words, from, to } = splice;
  if (!words || !PLAIN.test(words.removed) || !PLAIN.test(words.added)) return false;
  const at = tokens.findIndex((token) => token.from < from && token.to >= to);
  const run = tokens[at];
  if (run?.kind !== "words" || !run.literal) return false;
  const [before, after] = [text[from - 1] ?? "", text[to] ?? ""];
  if (!BESIDE.test(before)) return false;
  // Blanks at the end of a line are taken off or make a break.
  if (run.to > to ? !BESIDE.test(after) : before === " " && words.added === "") return false;
  if (run.to === to && !endsLine(text, tokens[at + 1])) return false;
  return beginsPlainly(text, tokens, run, from);
}

/** Whether anything in a leaf's words reaches over other words. */
export function reachesFar(text: string, tokens: readonly LeafToken[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === "words" &&
      token.literal &&
      !token.inCode &&
      FAR_REACHING.test(text.slice(token.from, token.to)),
  );
}

/** Whether words that end before this token end their line. */
function endsLine(text: string, next: LeafToken | undefined): boolean {
  return next === undefined || (next.kind === "node" && /[\r\n]/.test(text[next.from] ?? ""));
}

/** Whether the words' line begins with what can be no marker of a block: another run, or a letter before the edit. */
function beginsPlainly(
  text: string,
  tokens: readonly LeafToken[],
  run: LeafToken,
  from: number,
): boolean {
  const at = tokens.indexOf(run);
  if (!endsLine(text, tokens[at - 1]) && at > 0) return true;
  return run.from < from && /^[\p{L}“《（]/u.test(text.slice(run.from, run.from + 2));
}
