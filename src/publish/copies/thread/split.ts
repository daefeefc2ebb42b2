import { ADDRESS_IN_TEXT, threadWeightOf } from "./weight.ts";

/** What is not cut in two: an address, a Latin word, white space, one other character. */
const TOKEN = new RegExp(
  String.raw`(?<address>${ADDRESS_IN_TEXT})|[\p{Script=Latin}\p{N}'’-]+|\s+|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*|.`,
  "gisu",
);
const SENTENCE_END = /[。！？!?；;…\n]["”’』」）)]*\s*$|\.\s+$/;

interface Token {
  readonly text: string;
  readonly isAddress: boolean;
}

/**
 * A text in parts that weigh at most `most`, cut behind a sentence where one ends in the second half of a part, else
 * between words. Only an address or a word that is heavier by itself is a part over the bound.
 */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let part: Token[] = [];
  for (const { 0: word, groups } of text.matchAll(TOKEN)) {
    const token = { text: word, isAddress: groups?.["address"] !== undefined };
    while (part.length > 0 && threadWeightOf(textOfTokens([...part, token])) > most) {
      const at = sentenceEnd(part);
      parts.push(textOfTokens(part.slice(0, at)));
      part = part.slice(at);
      if (part[0]?.text.trim() === "") part.shift();
    }
    part.push(token);
  }
  return [...parts, textOfTokens(part)].filter((each) => each !== "");
}

function textOfTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** How many tokens of a full part come before the cut: up to its last sentence, or all where that would leave less than half. */
function sentenceEnd(part: readonly Token[]): number {
  const length = part.reduce((sum, { text }) => sum + text.length, 0);
  let before = length;
  for (let at = part.length; at > 0 && before > length / 2; at--) {
    if (endsSentence(part.slice(0, at))) return at;
    before -= part[at - 1]?.text.length ?? 0;
  }
  return part.length;
}

/** The marks within an address end none. */
function endsSentence(tokens: readonly Token[]): boolean {
  const from = tokens.findLastIndex(({ isAddress }) => isAddress) + 1;
  const words = tokens.slice(from).map(({ text }) => text);
  return SENTENCE_END.test(words.join(""));
}
