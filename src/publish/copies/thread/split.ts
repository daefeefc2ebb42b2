import { threadWeightOf } from "./weight.ts";

/** What is not cut in two: an address, a Latin word, white space, one other character. */
const TOKEN =
  /https?:\/\/\S+|[\p{Script=Latin}\p{N}'’-]+|\s+|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*|./gsu;
const SENTENCE_END = /[。！？!?；;…\n]["”’』」）)]*\s*$|\.\s+$/;

/**
 * A text in parts that weigh at most `most`, cut behind a sentence where one ends in the second half of a part, else
 * between words. Only an address or a word that is heavier by itself is a part over the bound.
 */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = "";
  for (const [token] of text.matchAll(TOKEN)) {
    while (part !== "" && threadWeightOf((part + token).trim()) > most) {
      const at = sentenceEnd(part);
      parts.push(part.slice(0, at).trim());
      part = part.slice(at).trimStart();
    }
    part += token;
  }
  return [...parts, part.trim()].filter((each) => each !== "");
}

/** Where a full part is cut: behind its last sentence, or at its end where that would leave less than half. */
function sentenceEnd(part: string): number {
  for (let at = part.length; at > part.length / 2; at--) {
    if (SENTENCE_END.test(part.slice(0, at))) return at;
  }
  return part.length;
}
