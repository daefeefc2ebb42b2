import { HAN, matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

const WIDE_OF: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
};
const AFTER = String.raw`(?<=[${HAN}”）》」』】])`;
const BEFORE = String.raw`(?=[${HAN}“（《「『【])`;
const BETWEEN_CHINESE = new RegExp(
  `${AFTER}[,;:!?](?:[ ]*${BEFORE}|\\s*$)|${AFTER}\\.${BEFORE}`,
  "gu",
);
/** In a Chinese text the mark is Chinese as soon as one neighbour is. */
const BESIDE_CHINESE = new RegExp(
  String.raw`${AFTER}[,;!?](?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])[,;!?]${BEFORE}`,
  "gu",
);

/** `端侧模型,手机上`: it sticks to the character before it, and a line may break there. */
export const halfWidthPunctuation = lineRule({
  severity: "likely",
  find: ({ text }, { isChinese }) =>
    [
      ...matchesOf(text, BETWEEN_CHINESE),
      ...(isChinese ? matchesOf(text, BESIDE_CHINESE) : []),
    ].map(({ from, to, text: found }) => {
      const [mark = ""] = found;
      const wide = WIDE_OF[mark] ?? mark;
      return {
        from,
        to: from + 1,
        parameters: { mark, wide },
        fix: { kind: "words", changes: [{ from, to, text: wide }] },
      };
    }),
});
