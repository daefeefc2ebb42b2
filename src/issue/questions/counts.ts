import type { Node } from "@tiptap/pm/model";
import { flatText, OBJECT } from "./flat-text.ts";
import { remembered } from "./memo.ts";

export interface TextCounts {
  /** Chinese, Japanese and Korean characters one by one, other scripts by word. */
  readonly words: number;
  /** Visible characters, punctuation included, white space not. */
  readonly characters: number;
}

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+(?:['’.,_-](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+)*/gu;

/** Counts what a reader reads: the text of a document, without source blocks, addresses and the front matter. */
export function countText(doc: Node): TextCounts {
  return countsOf(doc);
}

const countsOf = remembered((node: Node): TextCounts => {
  if (node.type.name === "source_block") return { words: 0, characters: 0 };
  if (node.inlineContent) return countWords(flatText(node).replaceAll(OBJECT, " "));
  let words = 0;
  let characters = 0;
  node.forEach((child) => {
    const counts = countsOf(child);
    words += counts.words;
    characters += counts.characters;
  });
  return { words, characters };
});

/** The same for a plain text, as a selection. */
export function countWords(text: string): TextCounts {
  const visible = text.replace(/\s+/gu, "");
  return { words: text.match(WORDS)?.length ?? 0, characters: Array.from(visible).length };
}
