import { matchesOf } from "../chinese.ts";
import { lineRule } from "../rule.ts";

/** In `Qwen–7B` a dash or a minus is no hyphen; `1TB–2TB` and `vision–language` have one. */
const LOOKS_ALIKE =
  /(?<=[\p{Script=Latin}\d])[\u2010\u2011\u2012\uff0d\u00ad\ufe63](?=[\p{Script=Latin}\d])|[\u2013\u2212](?=V?\d)(?<=(?<![\p{Script=Latin}\d.])\p{Script=Latin}{2,40}.)/gu;

/** `GPT‑5` with a hyphen that no search finds, as word processors and PDFs have it. A minus before a number is one. */
export const lookAlikeHyphen = lineRule({
  severity: "likely",
  find: ({ text }) =>
    matchesOf(text, LOOKS_ALIKE).map(({ from, to, text: found }) => {
      const text = found === "\u00ad" ? "" : "-";
      return { from, to, fix: { kind: "words", changes: [{ from, to, text }] } };
    }),
});
